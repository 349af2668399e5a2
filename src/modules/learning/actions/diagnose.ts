import type { Database } from '#kernel/database/database.ts'
import { insertDiagnosis } from '../queries/events.ts'
import type { DiagnosisAnswers } from '../rules/diagnosis.ts'
import type { LearningTables } from '../tables.ts'

/** Keeps a diagnosis as an event of the actor's record. */
export async function diagnose(
  db: Database<LearningTables>,
  diagnosis: { id: string; actorId: string; answers: DiagnosisAnswers; at: Date },
): Promise<void> {
  await insertDiagnosis(db, diagnosis)
}
