import type { CourseFold } from '../queries/course-folds.ts'
import type { StatementRefusal } from '../rules/device-events.ts'
import type { ProgressSummary } from '../rules/progress.ts'
import type { RequestOutcome } from './issue-requested.ts'
import type { PlaceOfWork, Task } from './sort-work.ts'
import type { Recorded } from './work.ts'

/** What became of everything that a group adds in one place. */
export interface PlaceWritten {
  /** Ids that are this actor's for good. */
  kept: Set<string>
  full: Set<string>
  fold: CourseFold
  /** Of which state of the enrolment the fold is. */
  revision: string
  progress: ProgressSummary
  certificate: RequestOutcome | null
}

export function finishedAt({ completedAt }: ProgressSummary): Date | null {
  return completedAt === null ? null : new Date(completedAt)
}

/** What became of a share, by what became of its places. */
export function recordedOf({ sound, refused }: Task, done: ReadonlyMap<PlaceOfWork, PlaceWritten>): Recorded {
  const recorded: Recorded = { kept: [], refused: [...refused], progress: [], certificates: [] }
  for (const [of, events] of Map.groupBy(sound, ({ place }) => place)) {
    const written = done.get(of)
    if (!written) continue
    const { kept, full, progress, fold, certificate } = written
    for (const { id } of events) {
      const refusal: StatementRefusal = full.has(id) ? 'too-many-events' : 'taken-id'
      if (kept.has(id)) recorded.kept.push(id)
      else recorded.refused.push({ id, refusal })
    }
    const lessons = [...new Set(events.flatMap(({ id }) => of.events.get(id)?.lesson ?? []))]
    const { course, version } = of.place
    recorded.progress.push({ course, version, progress, events: fold.events, lessons })
    if (certificate) recorded.certificates.push(certificate)
  }
  return recorded
}
