import { elements } from 'virtual:elements'
import { bringHeadingFont } from './heading-font.ts'

/** Fetches the module of each custom element that the page holds, and no other; the page works before any of them has come. */
for (const [tag, load] of Object.entries(elements))
  if (document.querySelector(tag))
    void load().then(({ element }) => customElements.get(tag) ?? customElements.define(tag, element))

bringHeadingFont()
