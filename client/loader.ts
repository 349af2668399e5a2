import { elements } from 'virtual:elements'

/** Fetches the module of each custom element that the page holds, and no other; the page works before any of them has come. */
function loadElements() {
  for (const [tag, load] of Object.entries(elements))
    if (document.querySelector(tag) && !customElements.get(tag))
      void load().then(({ element }) => customElements.get(tag) ?? customElements.define(tag, element))
}

/** The heading font is fetched after the first paint, so that it delays nothing; the fallback has its measures. */
function loadFont() {
  document.documentElement.classList.add('fonts-ready')
}

loadElements()
addEventListener('load', () => setTimeout(loadFont))
