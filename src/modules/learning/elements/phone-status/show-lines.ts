import type { Line } from './lines.ts'

const signs = { waiting: '…', arrived: '✓', refused: '!' }

/** Written only when it differs from what stands there, since the place is read out whenever it changes. */
export function showLines(place: HTMLElement, lines: readonly Line[]): void {
  const made = lines.map(paragraph)
  const before = [...place.children].map(({ textContent }) => textContent)
  if (before.join('\n') !== made.map(({ textContent }) => textContent).join('\n')) place.replaceChildren(...made)
}

function paragraph({ kind, text, link }: Line) {
  const made = document.createElement('p')
  made.className = `phone-status__line phone-status__line--${kind}`
  const sign = document.createElement('span')
  sign.className = 'phone-status__sign'
  sign.setAttribute('aria-hidden', 'true')
  sign.textContent = signs[kind]
  const said = document.createElement('span')
  said.append(text)
  if (link) {
    const made = document.createElement('a')
    made.href = link.href
    made.textContent = link.text
    said.append(' ', made)
  }
  made.append(sign, said)
  return made
}
