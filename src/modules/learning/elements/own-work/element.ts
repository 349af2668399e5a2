import { pageSays } from '#client/phone/page.ts'
import type { Place } from './place.ts'

/**
 * Lays what somebody did over a page that does not know of it yet: one kept on the phone, or one made before her work arrived.
 * Most pages that the server makes know all of it; `phone-status` looks, and asks for it where they do not.
 */
export const element = class OwnWork extends HTMLElement {
  connectedCallback() {
    if (!('indexedDB' in window) || !crypto.subtle) return
    if (pageSays(document).from === 'phone') void this.lay()
    addEventListener('conecta:stopped', () => void this.lay())
  }

  get place(): Place {
    return JSON.parse(this.dataset['place'] ?? '{}')
  }

  async lay() {
    const { place } = this
    if (place.kind !== 'list') await (await import('./lay.ts')).lay(this, place, pageSays(document))
  }
}
