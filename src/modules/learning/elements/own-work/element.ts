import { pageSays } from '#client/phone/page.ts'
import type { Place } from './place.ts'

/** Lays what somebody did over a page that does not know of it yet: one kept on the phone, or one made before her work arrived. */
export const element = class OwnWork extends HTMLElement {
  connectedCallback() {
    if (!('indexedDB' in window) || !crypto.subtle) return
    const place: Place = JSON.parse(this.dataset['place'] ?? '{}')
    const says = pageSays(document)
    const begin = async () => await (await import('./lay.ts')).lay(this, place, says)
    // On a fresh page only what the server has not heard is missing: `lay` looks for it, and most pages have none.
    if (says.from === 'phone' || /(?:^|; )device=/.test(document.cookie)) void begin()
    addEventListener('conecta:stopped', () => void begin())
  }
}
