import { pageSays } from '#client/phone/page.ts'
import { uuid7 } from '#client/phone/uuid7.ts'
import { countWords } from '#kernel/text.ts'
import type { Activity } from '../../rules/activities.ts'
import { answerOfPlainForm, type AnswerRefusal, type Entries, type FormAnswer } from '../../rules/answer-form-plain.ts'
import type { Answer, Answers } from '../../rules/answers-plain.ts'
import { fill } from '../../rules/fill.ts'
import { type Mark, markPlain } from '../../rules/mark-plain.ts'
import { outcomeOf } from '../../rules/outcome.ts'
import { tell, tellParts, type TellingWords } from '../../rules/told.ts'
import { deliver, type Delivery } from './deliver.ts'
import type { element as CostSheetElement } from '../cost-sheet/element.ts'
import { type Counting, goOn } from './go-on.ts'
import { improveOrder } from './order.ts'
import type { LessonState } from './send.ts'
import { addLine, showParts, showTelling } from './show.ts'
import { sayWhatIsLeft } from './what-is-left.ts'

interface Words extends TellingWords {
  errors: Record<AnswerRefusal | 'no-attempts', string>
  send: string
  sendAgain: string
  answerAgain: string
  notSent: string
  waits: string
  notKept: string
  full: string
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

/** Marks an answer at once by the rules of the server, tells how it was, and sends it on; without script the form does the same. */
export const element = class LearningActivity extends HTMLElement {
  /** What takes it up where she left it needs; null where there is nothing to answer. */
  known: { form: HTMLFormElement; description: Counting; words: Words } | null = null

  connectedCallback() {
    const form = this.querySelector('form')
    const lesson = readJson<Lesson>(document.querySelector('#lesson-data'))
    const read = readJson<Omit<Counting, 'answers'>>(this.querySelector('script'))
    if (!form || !lesson || !read) return
    const description = { ...read, answers: Number(this.getAttribute('answers')) }
    this.known = { form, description, words: lesson.words }
    improve(form, lesson, description)
  }
}

interface Rules {
  read(activity: Activity, entries: Entries): FormAnswer
  mark(activity: Activity, answer: Answer): Mark
}

const plainRules = { read: answerOfPlainForm, mark: markPlain } as Rules

/** Those of a sheet come with its element, on the pages that have one; undefined while that has not come. */
function rulesFor({ type }: Activity): Rules | Promise<Rules> | undefined {
  if (type !== 'cost-sheet') return plainRules
  const sheet = customElements.get('cost-sheet') as typeof CostSheetElement | undefined
  return sheet?.rules().then(({ answerOfSheet, markSheet }) => ({
    read: (_, entries) => answerOfSheet(entries),
    mark: (_, answer) => markSheet(answer as Answers['cost-sheet']),
  }))
}

function improve(form: HTMLFormElement, lesson: Lesson, description: Counting) {
  const { words } = lesson
  const region = form.querySelector('.activity__said')
  for (const list of form.querySelectorAll<HTMLElement>('[data-order]'))
    improveOrder(list, words, (text) => showTelling(region, { tone: 'note', title: text, lines: [] }))
  form.addEventListener('input', () => countTyped(form, words.words))
  form.addEventListener('submit', (event) => {
    if (event.submitter?.getAttribute('name') === 'add') return
    const rules = rulesFor(description.activity)
    // The server takes the form as it is.
    if (!rules) return
    event.preventDefault()
    void answer(form, lesson, { description, rules })
  })
}

interface Exercise {
  description: Counting
  rules: ReturnType<typeof rulesFor>
}

async function answer(form: HTMLFormElement, lesson: Lesson, { description, rules }: Exercise) {
  const known = await Promise.resolve(rules).catch(() => undefined)
  if (!known) return form.submit()
  const { activity } = description
  const { words } = lesson
  const region = form.querySelector('.activity__said')
  const given = known.read(activity, entriesIn(form))
  if (given.refusal) return refuse(form, words.errors[given.refusal])
  const marked = known.mark(activity, given.answer)
  if (activity.type === 'cost-sheet' && marked.parts.length > 0) return refuse(form, words.errors['cost-sheet'])

  description.answers += 1
  const outcome = outcomeOf(activity, { answer: given.answer, mark: marked, answers: description.answers })
  const telling = tell({ activity, mark: marked, outcome, left: description.left[outcome.left ?? -1] ?? null }, words)
  const told = () => {
    showParts(form, tellParts(activity, marked, words))
    showTelling(region, telling)
  }
  const delivery = await sendOn(form, lesson, { description, answer: given.answer, isRight: marked.right, told })
  if (delivery.state === 'unsent') return form.submit()
  if (isNowhere(delivery)) description.answers -= 1
  sayWhatCameOfIt(region, delivery, words)
}

interface Given {
  description: Counting
  answer: Answer
  isRight: boolean
  told(): void
}

async function sendOn(form: HTMLFormElement, lesson: Lesson, { description, answer, isRight, told }: Given) {
  const { events, words, ...place } = lesson
  const field = eventField(form)
  field.value ||= uuid7(Date.now())
  const kept = () => {
    field.value = ''
    goOn(form, description, { isRight, words })
    // Said with the answer where it is known, so that nothing moves under her finger later.
    if (hasNoNetwork()) addLine(form.querySelector('.activity__said'), words.waits)
  }
  const deed = { verb: 'answered' as const, ...place, activity: description.activity.id, answer }
  const arrived = (state: LessonState | undefined) => state && sayWhatIsLeft(state)
  return await deliver(deed, { events, id: field.value, told, kept, arrived })
}

function hasNoNetwork() {
  return !navigator.onLine || pageSays(document).from === 'phone'
}

/** The attempt does not count: the answer stays in its fields, and can be sent again. */
function isNowhere({ state }: Delivery) {
  return state === 'no-connection' || state === 'full'
}

function sayWhatCameOfIt(region: Element | null, { state }: Delivery, { waits, notKept, notSent, full }: Words) {
  const said = { kept: '', unsent: '', waiting: waits, refused: notKept, 'no-connection': notSent, full }
  if (said[state]) addLine(region, said[state])
}

/** Holds the id of the next answer, so that the form, should it be sent after all, says the same thing. */
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
