import { fill } from '../../rules/fill.ts'
import { type Page, say } from './words.ts'

/** Takes in a course from the file that was chosen, or says why not. */
export function improveIntake(page: Page, refresh: () => Promise<void>): void {
  const form = page.root.querySelector<HTMLFormElement>('[data-intake]')
  form?.addEventListener('submit', (event) => {
    event.preventDefault()
    void take(page, form, refresh)
  })
}

async function take(page: Page, form: HTMLFormElement, refresh: () => Promise<void>) {
  const { words } = page
  const input = form.querySelector('input')
  const file = input?.files?.[0]
  if (!input || !file) return say(page, 'taken', words.refusals['no-file'])
  say(page, 'taken', words.taking)
  const { takeIn } = await import('#client/copy/zip.ts')
  const taken = await takeIn(file)
  if (typeof taken === 'string') return say(page, 'taken', words.refusals[taken])
  input.value = ''
  await refresh()
  say(page, 'taken', fill(words.taken, { title: taken.title }))
}
