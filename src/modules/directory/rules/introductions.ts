/** How many requests of one organisation may wait at once, and how many it may make in a day. */
export const mostWaiting = 10
export const mostADay = 3
/** Days during which whoever was declined does not ask the same organisation again. */
export const daysAfterDecline = 90

const day = 86_400_000

export type IntroductionRefusal = 'waits' | 'too-many-waiting' | 'too-many-today' | 'declined-lately' | 'not-for-them'

export interface Asked {
  other: string
  state: 'waiting' | 'accepted' | 'declined' | 'withdrawn'
  /** Milliseconds since 1970. */
  at: number
  decidedAt: number | null
}

/** Why an organisation may not ask another now; null where it may. */
export function refusalOf(
  asked: readonly Asked[],
  { other, isRefused, now }: { other: string; isRefused: boolean; now: number },
): IntroductionRefusal | null {
  const theirs = asked.filter((each) => each.other === other)
  if (theirs.some(({ state }) => state === 'waiting' || state === 'accepted')) return 'waits'
  const isLate = ({ state, decidedAt }: Asked) =>
    state === 'declined' && now - (decidedAt ?? 0) < daysAfterDecline * day
  if (theirs.some(isLate)) return 'declined-lately'
  if (isRefused) return 'not-for-them'
  if (asked.filter(({ state }) => state === 'waiting').length >= mostWaiting) return 'too-many-waiting'
  return asked.filter(({ at }) => now - at < day).length >= mostADay ? 'too-many-today' : null
}
