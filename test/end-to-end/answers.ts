import type { Locator, Page } from 'playwright-core'
import type {
  Activity,
  Gaps,
  ManyChoices,
  Match,
  OpenAnswer,
  Order,
  Pool,
  Question,
} from '#modules/learning/rules/activities.ts'
import { type Hand, pointer } from './hands.ts'

/** The activity whose fields are filled, and by whom; a pool's questions have their names prefixed. */
interface Place {
  section: Locator
  hand: Hand
  prefix: string
}

const costs = {
  product: 'Manta de lana',
  unit: 'una manta',
  'materials.0.name': 'Lana de oveja',
  'materials.0.quantity': '3',
  'materials.0.unitCost': '12',
  'materials.1.name': 'Tinte natural',
  'materials.1.quantity': '1',
  'materials.1.unitCost': '4',
  hours: '10',
  hourlyRate: '5',
  margin: '25',
  commission: '20',
  tax: '0',
}

/** Answers an activity rightly, by the fields that a person fills, and sends it. */
export async function answerRightly(page: Page, activity: Activity, hand: Hand = pointer): Promise<void> {
  const section = page.locator(`section#${activity.id}`)
  await fillIn({ section, hand, prefix: '' }, activity)
  await hand.press(section.locator('.form__actions button[type=submit]').last())
}

async function fillIn(place: Place, activity: Activity) {
  switch (activity.type) {
    case 'pool':
      return await fillPool(place, activity)
    case 'open-answer':
      return await writeAnswer(place, activity)
    case 'cost-sheet':
      return await fillCostSheet(place)
    default:
      return await fillQuestion(place, activity)
  }
}

async function fillPool({ section, ...place }: Place, { questions }: Pool) {
  for (const question of questions) {
    const prefix = `${question.id}.`
    if (await section.locator(`[name^="${prefix}"]`).count())
      await fillQuestion({ ...place, section, prefix }, question)
  }
}

async function writeAnswer(place: Place, { words, rubric }: OpenAnswer) {
  const text = Array.from({ length: words + 3 }, (_, index) => `palabra${index}`).join(' ')
  await place.hand.type(field(place, 'text'), text)
  for (const { id, levels } of rubric) await choose(place, `mark.${id}`, String(levels.length - 1))
}

/** One line of materials stands there at first; the second is asked for. */
async function fillCostSheet(place: Place) {
  await place.hand.select(field(place, 'currency'), 'PEN')
  for (const [name, value] of Object.entries(costs)) {
    if (!(await field(place, name).count())) await place.hand.press(place.section.locator('button[value=materials]'))
    await place.hand.type(field(place, name), value)
  }
}

async function fillQuestion(place: Place, question: Question) {
  switch (question.type) {
    case 'one-choice':
      return await choose(place, 'choice', question.options.find(({ correct }) => correct)?.id)
    case 'many-choices':
      return await tickAll(place, question)
    case 'true-or-false':
      return await choose(place, 'value', String(question.answer))
    case 'number':
      return await place.hand.type(field(place, 'number'), String(question.answer))
    case 'short-text':
      return await place.hand.type(field(place, 'text'), String(question.accept[0]))
    case 'gaps':
      return await fillGaps(place, question)
    case 'match':
      return await pairUp(place, question)
    case 'order':
      return await putInOrder(place, question)
  }
}

async function tickAll(place: Place, { options }: ManyChoices) {
  for (const { id, correct } of options) await place.hand.tick(option(place, 'choices', id), correct === true)
}

async function fillGaps(place: Place, { gaps }: Gaps) {
  for (const [key, gap] of Object.entries(gaps)) {
    const control = field(place, `gap.${key}`)
    if ('options' in gap) await place.hand.select(control, gap.answer)
    else await place.hand.type(control, String(gap.accept[0]))
  }
}

async function pairUp(place: Place, { pairs }: Match) {
  for (const { id } of pairs) await place.hand.select(field(place, `pair.${id}`), id)
}

/** With script by its buttons, without it by the place that each line says. */
async function putInOrder(place: Place, { items }: Order) {
  const moved = await hasMoves(place)
  for (const [index, { id, text }] of items.entries()) {
    if (moved) await moveUp(place, text, index)
    else await place.hand.select(field(place, `place.${id}`), String(index + 1))
  }
}

/** Where there is script, the list gets its buttons as soon as it has come. */
async function hasMoves({ section }: Place) {
  if (await section.evaluate(() => matchMedia('(scripting: none)').matches)) return false
  await section.locator('[data-move]').first().waitFor({ state: 'attached' })
  return true
}

async function moveUp({ section, hand }: Place, text: string, goal: number) {
  const lines = section.locator('[data-item]')
  const at = async () =>
    (await lines.evaluateAll((all) => all.map((line) => line.getAttribute('data-item')))).indexOf(text)
  for (let from = await at(); from > goal; from--) await hand.press(lines.nth(from).locator('[data-move="-1"]'))
}

async function choose(place: Place, name: string, value: string | undefined) {
  await place.hand.choose(option(place, name, value ?? ''))
}

function option({ section, prefix }: Place, name: string, value: string) {
  return section.locator(`input[name="${prefix}${name}"][value="${value}"]`)
}

function field({ section, prefix }: Place, name: string) {
  return section.locator(`[name="${prefix}${name}"]`)
}
