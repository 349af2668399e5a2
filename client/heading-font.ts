import { savesData } from './saves-data.ts'

const flag = 'fonts'

/**
 * The first page of a visit reads in the fallback and fetches the font after it has loaded, so that the font delays nothing
 * and no heading moves; later pages, which have it already, begin with it. Nothing is fetched when the visitor saves data.
 */
export function bringHeadingFont(): void {
  if (savesData()) return
  if (kept()) document.documentElement.classList.add('fonts-ready')
  else addEventListener('load', () => void document.fonts.load('700 1em Alegreya').then(keep))
}

// Storage may be closed to us by the browser's settings; then every page is a first page.
function kept() {
  try {
    return sessionStorage.getItem(flag) === '1'
  } catch {
    return false
  }
}

function keep() {
  try {
    sessionStorage.setItem(flag, '1')
  } catch {}
}
