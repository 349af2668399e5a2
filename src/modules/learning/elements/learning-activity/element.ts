import { countWords } from '#kernel/text.ts'
import type { Activity } from '../../rules/activities.ts'
import { answerOfForm, type AnswerRefusal, type Entries } from '../../rules/answer-form.ts'
import type { Answer } from '../../rules/answers.ts'
import { fill } from '../../rules/fill.ts'
import { mark } from '../../rules/mark.ts'
import { outcomeOf } from '../../rules/outcome.ts'
import { tell, tellParts, type TellingWords } from '../../rules/told.ts'
import { deviceId } from './device-id.ts'
import { improveOrder } from './order.ts'
import { send } from './send.ts'
import { showParts, showTelling } from './show.ts'

interface Words extends TellingWords {
  errors: Record<AnswerRefusal | 'no-attempts', string>
  send: string
  sendAgain: string
  answerAgain: string
  notSent: string
  up: string
  down: string
  moved: string
  words: string
}

interface Lesson {
  events: string
  course: string
  version: string
  lesson: string
  words: Words
}

interface Description {
  activity: Activity
  /** What is said when so many attempts are left. */
  left: string[]
}

/** Marks an answer at once by the rules of the server, tells how it was, and sends it on; without script the form does the same. */
export const element = class LearningActivity extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')
    const lesson = readJson<Lesson>(document.querySelector('#lesson-data'))
    const description = readJson<Description>(this.querySelector('script'))
    if (form && lesson && description)
      improve(form, lesson, { ...description, answers: Number(this.getAttribute('answers')) })
  }
}

/** With how many answers counted so far. */
interface Counting extends Description {
  answers: number
}

function improve(form: HTMLFormElement, lesson: Lesson, description: Counting) {
  const { words } = lesson
  const region = form.querySelector('.activity__said')
  for (const list of form.querySelectorAll<HTMLElement>('[data-order]'))
    improveOrder(list, words, (text) => showTelling(region, { tone: 'note', title: text, lines: [] }))
  form.addEventListener('input', () => countTyped(form, words.words))
  form.addEventListener('submit', (event) => {
    if (event.submitter?.getAttribute('name') === 'add') return
    event.preventDefault()
    void answer(form, lesson, description)
  })
}

async function answer(form: HTMLFormElement, lesson: Lesson, description: Counting) {
  const { activity } = description
  const { words } = lesson
  const region = form.querySelector('.activity__said')
  const given = answerOfForm(activity, entriesIn(form))
  if (given.refusal) return refuse(form, words.errors[given.refusal])
  const marked = mark(activity, given.answer)
  if (activity.type === 'cost-sheet' && marked.parts.length > 0) return refuse(form, words.errors['cost-sheet'])

  description.answers += 1
  const outcome = outcomeOf(activity, { answer: given.answer, mark: marked, answers: description.answers })
  const telling = tell({ activity, mark: marked, outcome, left: description.left[outcome.left ?? -1] ?? null }, words)
  showParts(form, tellParts(activity, marked, words))
  showTelling(region, telling)

  const sending = await deliver(form, lesson, { activity, answer: given.answer })
  if (sending.state === 'refused') return form.submit()
  if (sending.state === 'no-connection') {
    description.answers -= 1
    return showTelling(region, { ...telling, lines: [...telling.lines, words.notSent] })
  }
  goOn(form, description, { isRight: marked.right, words })
  if (sending.lesson) sayWhatIsLeft(sending.lesson)
}

/** The hidden field holds the event's id, so that the form, should it be sent after all, says the same thing. */
async function deliver(
  form: HTMLFormElement,
  { events, words: _words, ...place }: Lesson,
  given: { activity: Activity; answer: Answer },
) {
  const field = eventField(form)
  field.value ||= deviceId()
  const event = {
    id: field.value,
    verb: 'answered' as const,
    ...place,
    activity: given.activity.id,
    answer: given.answer,
  }
  const sending = await send(events, { ...event, at: new Date().toISOString() })
  if (sending.state === 'kept') field.value = deviceId()
  return sending
}

function eventField(form: HTMLFormElement): HTMLInputElement {
  const found = form.querySelector<HTMLInputElement>('input[name=event]')
  if (found) return found
  const made = document.createElement('input')
  made.type = 'hidden'
  made.name = 'event'
  form.prepend(made)
  return made
}

function refuse(form: HTMLFormElement, text: string) {
  showTelling(form.querySelector('.activity__said'), { tone: 'wrong', title: text, lines: [] })
  const field =
    form.querySelector<HTMLElement>('[aria-invalid=true]') ?? form.querySelector<HTMLElement>('[id$="-field"]')
  field?.focus()
}

interface Counted {
  isRight: boolean
  words: Words
}

/** What the page says of the attempts, and offers to do next, once an answer is kept. */
function goOn(form: HTMLFormElement, description: Counting, { isRight, words }: Counted) {
  const { activity, answers, left } = description
  const remaining = activity.attempts === undefined ? Infinity : Math.max(0, activity.attempts - answers)
  const attempts = form.parentElement?.querySelector('[data-attempts]')
  if (attempts) attempts.textContent = left[remaining] ?? ''
  const button = form.querySelector<HTMLButtonElement>('.form__actions .button')
  if (activity.type !== 'cost-sheet' && activity.type !== 'open-answer') renameButton(button, { isRight, words })
  if (remaining > 0) return offerAnother(form, description)
  form.querySelector('fieldset')?.setAttribute('disabled', '')
  button?.setAttribute('hidden', '')
}

function renameButton(button: HTMLButtonElement | null, { isRight, words }: Counted) {
  if (!button) return
  button.textContent = isRight ? words.answerAgain : words.sendAgain
  button.className = `button button--${isRight ? 'quiet' : 'primary'}`
}

function offerAnother(form: HTMLFormElement, { activity, answers }: Counting) {
  const another = form.parentElement?.querySelector<HTMLAnchorElement>('[data-another]')
  if (!another) return
  another.hidden = false
  if (activity.type === 'pool') another.href = `?draw=${activity.id}.${answers}#${activity.id}`
}

function sayWhatIsLeft({ done, left }: { done: boolean; left: number }) {
  document.querySelector('#lesson-done')?.toggleAttribute('hidden', !done)
  const place = document.querySelector<HTMLElement>('#lesson-left')
  if (!place) return
  place.hidden = done
  const words: string[] = JSON.parse(place.dataset['words'] ?? '[]')
  place.textContent = words[left - 1] ?? ''
}

function countTyped(form: HTMLFormElement, words: string) {
  const counter = form.querySelector<HTMLElement>('[data-words]')
  const area = form.querySelector('textarea')
  if (!counter || !area) return
  counter.hidden = false
  counter.textContent = fill(words, { count: countWords(area.value), least: counter.dataset['words'] ?? '' })
}

function entriesIn(form: HTMLFormElement): Entries {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
}

function readJson<T>(block: Element | null): T | null {
  return block?.textContent ? JSON.parse(block.textContent) : null
}
