import type { Learner } from '../queries/enrolments.ts'
import type { LearningEvent } from '../rules/learning-event.ts'
import type { Db, Recorded } from './work.ts'
import { writeWork } from './write-work.ts'

export interface Batch {
  learner: Learner
  events: readonly LearningEvent[]
  at: Date
}

/** Keeps what somebody did who is known by her session; what was kept before counts once. Marks are made here, never read. */
export async function recordEvents(db: Db, { learner, events, at }: Batch): Promise<Recorded> {
  const work = { shares: [{ by: learner, events }], heard: [], language: learner.language, at }
  const [recorded] = (await writeWork(db, work)).shares
  return recorded ?? { kept: [], refused: [], progress: [], certificates: [] }
}
