import { filterAsked, placeAsked } from './asked-for.ts'
import { moveMap } from './move-map.ts'
import { renew } from './renew.ts'
import type { MapWords } from './words.ts'

/** Moves the map, and renews map and list in place where a link or a filter asks for another part of it. */
export const element = class DirectoryMap extends HTMLElement {
  connectedCallback() {
    const words: MapWords = JSON.parse(this.dataset['words'] ?? '{}')
    const status = document.createElement('p')
    status.className = 'visually-hidden'
    status.setAttribute('role', 'status')
    this.after(status)
    moveMap(this, words)
    const go = async (address: string, isNew = true) => {
      if (!(await renew(this, address, isNew))) return
      moveMap(this, words)
      status.textContent = this.querySelector('#map-says')?.textContent ?? ''
    }
    this.addEventListener('click', (event) => {
      const address = event.defaultPrevented ? null : placeAsked(event)
      if (address === null) return
      event.preventDefault()
      void go(address)
    })
    this.addEventListener('submit', (event) => {
      event.preventDefault()
      void go(filterAsked(this))
    })
    this.addEventListener('change', () => void go(filterAsked(this)))
    addEventListener('popstate', () => void go(location.href, false))
  }
}
