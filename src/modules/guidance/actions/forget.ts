import type { Database } from '#kernel/database/database.ts'
import { deleteAnsweredBefore } from '../queries/requests.ts'
import type { GuidanceTables } from '../tables.ts'

/** How long a request is kept after its answer; the privacy notice says so. */
export const daysKept = 365

/** Removes the requests that were answered longer ago than they are kept. */
export async function forget(db: Database<GuidanceTables>, now: Date): Promise<number> {
  return await deleteAnsweredBefore(db, new Date(now.getTime() - daysKept * 24 * 3_600_000))
}
