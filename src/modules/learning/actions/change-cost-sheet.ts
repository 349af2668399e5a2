import { v7 } from 'uuid'
import type { Database } from '#kernel/database/database.ts'
import { changeDocument } from '../queries/documents.ts'
import type { CostSheet } from '../rules/cost-sheet.ts'
import type { LearningTables } from '../tables.ts'

/** Keeps a sheet that was opened from the documents; what was answered in a lesson stays as it was answered. */
export async function changeCostSheet(
  db: Database<LearningTables>,
  { actorId, id, sheet, at }: { actorId: string; id: string; sheet: CostSheet; at: Date },
): Promise<void> {
  await changeDocument(db, actorId, { id, content: sheet, changeId: v7(), at })
}
