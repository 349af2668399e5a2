// Storage may be closed to us by the browser's settings; then every page is the first of its visit.

/** What an earlier page of this visit noted, in this tab. */
export function noted(flag: string): string | null {
  try {
    return sessionStorage.getItem(flag)
  } catch {
    return null
  }
}

export function note(flag: string, state: string): void {
  try {
    sessionStorage.setItem(flag, state)
  } catch {}
}
