import { randomBytes } from 'node:crypto'
import type { Database } from '#kernel/database/database.ts'
import { insertRequest, type NewRequest } from '../queries/requests.ts'
import { requestCode } from '../rules/request-code.ts'
import { answerDay } from '../rules/working-days.ts'
import type { GuidanceTables } from '../tables.ts'

type Wish = Omit<NewRequest, 'code' | 'dueOn'> & {
  /** Working days within which an answer is promised. */
  days: number
  zone: string
}

/** Keeps what somebody needs help with, and gives the code with which she reads the answer. */
export async function ask(db: Database<GuidanceTables>, { days, zone, ...request }: Wish): Promise<string> {
  const code = requestCode(randomBytes(16))
  await insertRequest(db, { ...request, code, dueOn: answerDay({ askedAt: request.askedAt, days, zone }) })
  return code
}
