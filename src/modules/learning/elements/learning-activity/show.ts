import type { PartTelling, Telling } from '../../rules/told.ts'

/** Says beside each option, gap or line how it was; what is not told of is empty again. */
export function showParts(form: HTMLElement, parts: readonly PartTelling[]): void {
  for (const place of form.querySelectorAll<HTMLElement>('[data-part]')) {
    const part = parts.find(({ path }) => path === place.dataset['part'])
    place.hidden = !part
    place.className = part ? `verdict verdict--${part.verdict}` : 'verdict'
    place.replaceChildren(...(part ? partWords(part) : []))
  }
}

function partWords({ word, feedback }: PartTelling) {
  if (!feedback) return [word]
  const hidden = document.createElement('span')
  hidden.className = 'visually-hidden'
  hidden.textContent = `${word} `
  return [hidden, feedback]
}

/** Says how the whole went, in the live region under the fields. */
export function showTelling(
  region: Element | null,
  { tone, title, lines }: Omit<Telling, 'tone'> & { tone: string },
  { quiet = false } = {},
): void {
  const box = document.createElement('div')
  box.className = `told told--${tone}`
  const head = paragraph(title)
  head.className = 'told__title'
  box.append(head, ...lines.map(paragraph))
  region?.replaceChildren(box)
  if (!quiet) box.scrollIntoView({ block: 'nearest' })
}

/** Says one thing more of the same answer, once. */
export function addLine(region: Element | null, text: string): void {
  const told = region?.querySelector('.told')
  if (told?.lastElementChild?.textContent !== text) told?.append(paragraph(text))
}

function paragraph(text: string) {
  const made = document.createElement('p')
  made.textContent = text
  return made
}
