import type { IntakeRefusal } from '#client/copy/zip.ts'

export interface Words {
  partial: string
  facts: string
  withAudio: string
  open: string
  handOn: string
  handing: string
  handed: string
  incomplete: string
  remove: string
  removing: string
  removed: string
  taking: string
  taken: string
  refusals: Record<IntakeRefusal | 'no-file', string>
  promised: string
  unpromised: string
  refused: string
  languages: Record<string, string>
}

export interface Page {
  root: HTMLElement
  locale: string
  words: Words
}

/** Writes a sentence where it is read out. */
export function say({ root }: Page, place: string, text: string): void {
  const found = root.querySelector(`[data-${place}]`)
  if (found) found.textContent = text
}
