import { randomBytes } from 'node:crypto'
import type { Database } from '#kernel/database/database.ts'
import { findCodeOfLetter, insertRequest, type NewRequest } from '../queries/requests.ts'
import { requestCode } from '../rules/request-code.ts'
import { answerDay } from '../rules/working-days.ts'
import type { GuidanceTables } from '../tables.ts'

type Wish = Omit<NewRequest, 'code' | 'dueOn' | 'letter'> & {
  /** Null for a plain form. */
  letter?: string | null
  /** Working days within which an answer is promised. */
  days: number
  zone: string
}

/** Keeps what somebody needs help with, once a letter, and gives the code with which she reads the answer. */
export async function ask(
  db: Database<GuidanceTables>,
  { days, zone, letter = null, ...request }: Wish,
): Promise<string> {
  const code = requestCode(randomBytes(16))
  const dueOn = answerDay({ askedAt: request.askedAt, days, zone })
  const kept = await insertRequest(db, { ...request, letter, code, dueOn })
  const before = kept === undefined && letter ? await findCodeOfLetter(db, letter) : undefined
  return kept ?? before ?? code
}
