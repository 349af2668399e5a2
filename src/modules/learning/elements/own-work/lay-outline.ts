import type { Progress } from '../../rules/progress.ts'

interface OutlineWords {
  lessonDone: string
  /** Where she goes on; null on a page that shows where she is itself. */
  here: string | null
}

/** Ties the knots of the lessons that are done; what is done on the page stays so. */
export function layOutline(progress: Progress, { lessonDone, here }: OutlineWords): void {
  for (const line of document.querySelectorAll('.outline__lesson')) {
    const slug = line.querySelector('a')?.pathname.split('/').pop() ?? ''
    const isHere = line.classList.contains('outline__lesson--here') && here === null
    if (progress.lessons[slug]?.done && !isHere) setState(line, 'done', lessonDone)
    else if (here !== null && progress.here === slug) setState(line, 'here', here)
  }
}

function setState(line: Element, state: string, words: string) {
  if (line.classList.contains(`outline__lesson--${state}`)) return
  line.className = `outline__lesson outline__lesson--${state}`
  const note = line.querySelector('.outline__note')
  if (note) note.textContent = `${words} · ${note.textContent}`
  const link = line.querySelector('a')
  if (state === 'here') link?.setAttribute('aria-current', 'step')
  else link?.removeAttribute('aria-current')
}
