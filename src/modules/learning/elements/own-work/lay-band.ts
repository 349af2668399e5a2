/** Weaves a progress band as far as she is; `words` has a place for how many are done. */
export function layBand(band: Element | null | undefined, done: number, words: string): void {
  const loom = band?.querySelector('[role=progressbar]')
  if (!band || !loom) return
  const of = Number(loom.getAttribute('aria-valuemax'))
  const woven = `${of > 0 ? Math.round((done / of) * 1000) / 10 : 0}%`
  const text = words.replace('{done}', String(done))
  loom.setAttribute('aria-valuenow', String(done))
  loom.setAttribute('aria-valuetext', text)
  band.querySelector('rect:not(.progress__fell)')?.setAttribute('width', woven)
  band.querySelector('.progress__fell')?.setAttribute('x', woven)
  const said = band.querySelector('.progress__text')
  if (said) said.textContent = text
}
