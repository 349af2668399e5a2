import { elements } from 'virtual:elements'
import { bringHeadingFont } from './heading-font.ts'
import { registerWorker } from './register-worker.ts'
import { bringStyleFile } from './style-file.ts'

/** Fetches the module of each custom element that the page holds, and no other; the page works before any of them has come. */
const modules = Object.entries(elements)
  .filter(([tag]) => document.querySelector(tag))
  .map(async ([tag, load]) => {
    const element = await load()
    if (!customElements.get(tag)) customElements.define(tag, element)
  })

bringHeadingFont()
bringStyleFile()
registerWorker(modules)
