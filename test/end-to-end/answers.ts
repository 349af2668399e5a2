import type { Locator, Page } from 'playwright-core'
import type { Activity, Order, Question } from '#modules/learning/rules/activities.ts'

/** Answers an activity rightly, by the fields that a person fills, and sends it. */
export async function answerRightly(page: Page, activity: Activity): Promise<void> {
  const section = page.locator(`section#${activity.id}`)
  await fillIn(section, activity)
  await section.locator('.form__actions button[type=submit]').last().click()
}

async function fillIn(section: Locator, activity: Activity) {
  switch (activity.type) {
    case 'pool':
      return await fillPool(section, activity.questions)
    case 'open-answer': {
      const words = Array.from({ length: activity.words + 3 }, (_, index) => `palabra${index}`)
      await field(section, 'text').fill(words.join(' '))
      for (const { id, levels } of activity.rubric) await choose(section, `mark.${id}`, String(levels.length - 1))
      return
    }
    case 'cost-sheet':
      return await fillCostSheet(section)
    default:
      return await fillQuestion(section, activity, '')
  }
}

async function fillPool(section: Locator, questions: readonly Question[]) {
  for (const question of questions)
    if (await section.locator(`[name^="${question.id}."]`).count())
      await fillQuestion(section, question, `${question.id}.`)
}

async function fillQuestion(section: Locator, question: Question, prefix: string) {
  switch (question.type) {
    case 'one-choice':
      return await choose(section, `${prefix}choice`, question.options.find(({ correct }) => correct)?.id ?? '')
    case 'many-choices':
      for (const { id, correct } of question.options)
        await section.locator(`input[name="${prefix}choices"][value="${id}"]`).setChecked(correct === true)
      return
    case 'true-or-false':
      return await choose(section, `${prefix}value`, String(question.answer))
    case 'number':
      return await field(section, `${prefix}number`).fill(String(question.answer))
    case 'short-text':
      return await field(section, `${prefix}text`).fill(question.accept[0] ?? '')
    case 'gaps':
      for (const [key, gap] of Object.entries(question.gaps)) {
        const control = field(section, `${prefix}gap.${key}`)
        if ('options' in gap) await control.selectOption(gap.answer)
        else await control.fill(gap.accept[0] ?? '')
      }
      return
    case 'match':
      for (const { id } of question.pairs) await field(section, `${prefix}pair.${id}`).selectOption(id)
      return
    case 'order':
      return await putInOrder(section, question, prefix)
  }
}

/** With script by its buttons, without it by the place that each line says. */
async function putInOrder(section: Locator, { items }: Order, prefix: string) {
  const moved = await section.locator('[data-move]').count()
  for (const [place, { id, text }] of items.entries()) {
    if (!moved) await field(section, `${prefix}place.${id}`).selectOption(String(place + 1))
    else await moveUp(section, text, place)
  }
}

async function moveUp(section: Locator, text: string, place: number) {
  const lines = section.locator('[data-item]')
  const at = async () =>
    (await lines.evaluateAll((all) => all.map((line) => line.getAttribute('data-item')))).indexOf(text)
  for (let from = await at(); from > place; from--) await lines.nth(from).locator('[data-move="-1"]').click()
}

async function fillCostSheet(section: Locator) {
  const values = {
    product: 'Manta de lana',
    unit: 'una manta',
    'materials.0.name': 'Lana de oveja',
    'materials.0.quantity': '3',
    'materials.0.unitCost': '12',
    hours: '10',
    hourlyRate: '5',
    commission: '20',
    tax: '0',
    margin: '25',
  }
  await field(section, 'currency').selectOption('PEN')
  for (const [name, value] of Object.entries(values)) await field(section, name).fill(value)
}

async function choose(section: Locator, name: string, value: string) {
  await section.locator(`input[name="${name}"][value="${value}"]`).check()
}

function field(section: Locator, name: string) {
  return section.locator(`[name="${name}"]`)
}
