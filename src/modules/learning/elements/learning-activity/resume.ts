import type { Activity } from '../../rules/activities.ts'
import { entriesOfAnswer, type Entries, valueOf } from '../../rules/answer-form.ts'
import { mark } from '../../rules/mark.ts'
import { outcomeOf } from '../../rules/outcome.ts'
import type { ActivityProgress } from '../../rules/progress.ts'
import { tell, tellParts, type TellingWords } from '../../rules/told.ts'
import { addRow } from '../cost-sheet/add-row.ts'
import { type Counted, type Counting, goOn } from './go-on.ts'
import { showParts, showTelling } from './show.ts'

interface Resumed {
  form: HTMLFormElement
  description: Counting
  words: TellingWords & Counted['words']
}

/** Takes an activity up where she left it: what she answered, how it was, what is left; unless the page knows as much. */
export function resume({ form, description, words }: Resumed, { answers, last }: ActivityProgress): void {
  if (answers <= description.answers || !last) return
  description.answers = answers
  const { activity, left } = description
  const marked = mark(activity, last)
  const entries = entriesOfAnswer(activity, last)
  if (isOtherDraw(form, activity, entries)) return goOn(form, description, { isRight: marked.right, words })
  fillFields(form, entries)
  const outcome = outcomeOf(activity, { answer: last, mark: marked, answers })
  const telling = tell({ activity, mark: marked, outcome, left: left[outcome.left ?? -1] ?? null }, words)
  showParts(form, tellParts(activity, marked, words))
  showTelling(form.querySelector('.activity__said'), telling, { quiet: true })
  goOn(form, description, { isRight: marked.right, words })
}

/** A page kept on the phone shows the questions of one draw; what was answered in another is counted, not shown. */
function isOtherDraw(form: HTMLFormElement, { type }: Activity, entries: Entries) {
  if (type !== 'pool') return false
  const shown = form.querySelector<HTMLInputElement>('input[name=draw]')?.value
  return shown !== valueOf(entries, 'draw') || location.search.includes('draw=')
}

function fillFields(form: HTMLFormElement, entries: Entries) {
  for (const [name] of entries) makeRoom(form, name)
  const kept = ['event', 'version']
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select, textarea')) {
    const values = entries.filter(([name]) => name === control.name).map(([, value]) => value)
    if (kept.includes(control.name)) continue
    if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type))
      control.checked = values.includes(control.value)
    else if (values[0] !== undefined) control.value = values[0]
  }
  for (const list of form.querySelectorAll<HTMLElement>('[data-order]')) sortLines(list)
  form.dispatchEvent(new Event('input', { bubbles: true }))
  form.querySelector('cost-sheet')?.dispatchEvent(new Event('input', { bubbles: true }))
}

/** A cost sheet begins with one line of each kind. */
function makeRoom(form: HTMLFormElement, name: string) {
  const [list, line] = name.split('.')
  const rows = form.querySelector<HTMLElement>(`[data-list="${list}"]`)
  while (rows && line !== undefined && rows.children.length <= Number(line)) addRow(rows)
}

function sortLines(list: HTMLElement) {
  const place = (line: Element) => Number(line.querySelector('select')?.value)
  list.append(...[...list.children].sort((one, other) => place(one) - place(other)))
}
