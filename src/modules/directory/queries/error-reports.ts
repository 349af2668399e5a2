import type { Database } from '#kernel/database/database.ts'
import type { DirectoryTables } from '../tables.ts'

type Db = Database<DirectoryTables>

export interface ErrorReport {
  id: string
  message: string
  at: Date
}

export async function insertErrorReport(
  transaction: Db,
  { personId, ...report }: Omit<ErrorReport, 'id'> & { organisation: string; personId: string | null },
): Promise<void> {
  await transaction
    .insertInto('error_report')
    .values({ ...report, person_id: personId })
    .execute()
}

/** What is reported and not mended yet, the oldest first. */
export async function listOpenReports(db: Db, organisation: string): Promise<ErrorReport[]> {
  return await db
    .selectFrom('error_report')
    .select(['id', 'message', 'at'])
    .where('organisation', '=', organisation)
    .where('done_at', 'is', null)
    .orderBy('at')
    .limit(50)
    .execute()
}

export async function updateReportDone(
  db: Db,
  { id, organisation, by, at }: { id: string; organisation: string; by: string; at: Date },
): Promise<void> {
  await db
    .updateTable('error_report')
    .set({ done_at: at, done_by: by })
    .where('id', '=', id)
    .where('organisation', '=', organisation)
    .execute()
}
