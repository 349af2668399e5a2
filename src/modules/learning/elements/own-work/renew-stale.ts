import type { Place } from './place.ts'

/**
 * Asks again for a page that the server made before work arrived that it has by now: once for each number of events, and never
 * while somebody fills in a form.
 */
export function renewStale(place: Place, events: number): void {
  if (place.kind === 'lesson' || events <= place.events || document.activeElement?.closest('main form')) return
  const now = `${place.kind} ${place.course} ${events}`
  try {
    if (sessionStorage.getItem('renewed') === now) return
    sessionStorage.setItem('renewed', now)
  } catch {
    return
  }
  location.replace(location.pathname + location.search)
}
