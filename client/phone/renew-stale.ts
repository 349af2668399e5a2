import type { Phone } from './database.ts'
import { readNote } from './notes.ts'

/**
 * Asks again for a page that the server made before something arrived that it has by now, of which the note holds the
 * instant: once for each arrival, and never while somebody fills in a form. Both instants are of the phone's clock. Tells
 * whether it does.
 */
export async function renewStale(phone: Phone, note: 'keptAt' | 'outcomesAt'): Promise<boolean> {
  const keptAt = await readNote(phone, note)
  if (!keptAt || keptAt <= performance.timeOrigin || isFilledIn()) return false
  try {
    if (sessionStorage.getItem('renewed') === String(keptAt)) return false
    sessionStorage.setItem('renewed', String(keptAt))
  } catch {
    return false
  }
  location.replace(location.pathname + location.search)
  return true
}

/** One that was refused comes back with what was written in it, which asking again would lose. */
function isFilledIn() {
  return Boolean(document.activeElement?.closest('main form') || document.querySelector('main [aria-invalid=true]'))
}
