/** Weaves the page's own progress band as far as `share` (0 to 1), and says it in words. */
export function weaveTo(place: HTMLElement, { share, text }: { share: number; text: string }): void {
  const percent = Math.min(100, Math.max(0, Math.round(share * 100)))
  const loom = place.querySelector('[role=progressbar]')
  loom?.setAttribute('aria-valuenow', String(percent))
  loom?.setAttribute('aria-valuetext', text)
  const [woven, fell] = place.querySelectorAll('rect')
  woven?.setAttribute('width', `${percent}%`)
  fell?.setAttribute('x', `${percent}%`)
  const said = place.querySelector('.progress__text')
  if (said) said.textContent = text
}
