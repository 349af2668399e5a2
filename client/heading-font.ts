import { savesData } from './saves-data.ts'
import { note, noted } from './visit.ts'

const flag = 'fonts'

/**
 * Nothing is fetched for whoever reads one page and leaves, or saves data: the second page of a visit fetches the font, after it
 * has loaded, so that it delays nothing and no heading moves; later pages, which have it already, begin with it.
 */
export function bringHeadingFont(): void {
  if (savesData()) return
  const kept = noted(flag)
  if (kept === 'here') document.documentElement.classList.add('fonts-ready')
  else if (kept === 'next')
    addEventListener('load', () => void document.fonts.load('700 1em Alegreya').then(() => note(flag, 'here')))
  else note(flag, 'next')
}
