import { type Checking, fault } from '../fault.ts'
import type { ReadActivity } from './read-activity.ts'

/** Ids are unique in the course: within one language, over all lessons and the questions of pools. */
export function* checkActivityIds(activities: readonly ReadActivity[]): Checking {
  const seen = new Map<string, ReadActivity>()
  for (const activity of activities.flatMap((one) => [one, ...one.questions])) {
    const { id, source } = activity
    const before = id === null ? undefined : seen.get(id)
    if (id !== null && before) {
      const { file, line } = before.source.at(['id'])
      yield fault(source.at(['id']), 'activity-id-twice', { id, file, line: line ?? 0 })
    } else if (id !== null) seen.set(id, activity)
  }
}
