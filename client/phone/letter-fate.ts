/** Whether a letter will never be taken as it stands: who asks, when, or how fast, is no fault of what is written. */
export function isRefusal(status: number): boolean {
  return /^4(?!01|07|08|25|29)/.test(`${status}`)
}

/** Milliseconds to wait, from the seconds that the header `retry-after` says; a minute where it says none. */
export function pauseFrom(retryAfter: string | null): number {
  return (Number(retryAfter) || 60) * 1000
}

/** An instant (milliseconds) of more than a day hence is from a clock that has since gone back, and holds nothing. */
export function isPutOff(until: number, now: number): boolean {
  return until > now && until <= now + 86_400_000
}
