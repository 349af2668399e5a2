import type { Face } from './face.ts'

const ofState = { draft: 0, declared: 1, verified: 2, stale: 0, archived: 0 }

/**
 * What comes first where nothing else tells listings apart: verified before declared before out of date, then the fuller, then the
 * fresher. Nobody can pay for a place. Published on the page that explains the order.
 */
export function standingOf({ state, completeness, confirmedAt }: Face): number {
  return (ofState[state] * 101 + completeness) * 100_000 + dayNumber(confirmedAt)
}

/** Grows with each day of an instant in ISO 8601; months count 31 days, so that no calendar is needed. */
function dayNumber(instant: string) {
  const [year = 0, month = 0, day = 0] = instant.slice(0, 10).split('-').map(Number)
  return ((year - 2000) * 12 + month) * 31 + day
}
