import { savesData } from './saves-data.ts'
import { note, noted } from './visit.ts'

const flag = 'styles'

/**
 * Whoever studies reads many pages: the third of a visit (the second fetches a font) fetches the sheet that each of them brings
 * as a file, after it has loaded, and tells the server that this browser has it. From then on pages link to it.
 */
export function bringStyleFile(): void {
  const file = document.querySelector<HTMLElement>('style[data-file]')?.dataset['file']
  if (!file || savesData()) return
  const before = noted(flag)
  if (before === 'second') addEventListener('load', () => void bring(file))
  note(flag, before ? 'second' : 'first')
}

async function bring(file: string) {
  const answer = await fetch(file)
  await answer.text()
  const digest = /-(\w+)\.css$/.exec(file)?.[1]
  if (answer.ok) document.cookie = `styles=${digest}; path=/; max-age=31536000; samesite=lax`
}
