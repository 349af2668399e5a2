import { rememberedDevice } from '#client/phone/device-cookie.ts'
import { pageSays, personSignedIn } from '#client/phone/page.ts'

/** Says what is offline, what waits and what arrived. A browser in which nobody has done anything yet fetches nothing more. */
export const element = class PhoneStatus extends HTMLElement {
  connectedCallback() {
    if (!('indexedDB' in window) || !crypto.subtle) return
    const says = pageSays(document)
    const begin = () => void import('./watch.ts').then(({ watch }) => watch(this, says))
    if (rememberedDevice() || personSignedIn(says) || says.from === 'phone') begin()
    // Whoever answers for the first time on this page begins then.
    else addEventListener('conecta:kept', begin, { once: true })
  }
}
