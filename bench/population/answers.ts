import type { Activity, Gap, Question } from '#modules/learning/rules/activities.ts'
import { emptyCostSheet } from '#modules/learning/rules/cost-sheet.ts'
import { pick } from '#modules/learning/rules/shuffle.ts'

/** An answer that earns every point, as a phone sends it. */
export function rightAnswer(activity: Activity): object {
  switch (activity.type) {
    case 'pool':
      return {
        draw: 0,
        answers: Object.fromEntries(pick(activity, 0).map((question) => [question.id, ofQuestion(question)])),
      }
    case 'cost-sheet':
      return { sheet }
    case 'open-answer':
      return {
        text: Array.from({ length: activity.words + 3 }, (_, index) => `palabra${index}`).join(' '),
        marks: Object.fromEntries(activity.rubric.map(({ id, levels }) => [id, levels.length - 1])),
      }
    default:
      return ofQuestion(activity)
  }
}

function ofQuestion(question: Question): object {
  switch (question.type) {
    case 'one-choice':
      return { choice: question.options.find(({ correct }) => correct)?.id }
    case 'many-choices':
      return { choices: question.options.filter(({ correct }) => correct).map(({ id }) => id) }
    case 'true-or-false':
      return { value: question.answer }
    case 'number':
      return { number: String(question.answer) }
    case 'short-text':
      return { text: question.accept[0] }
    case 'gaps':
      return { gaps: Object.fromEntries(Object.entries(question.gaps).map(([key, gap]) => [key, filled(gap)])) }
    case 'order':
      return { order: question.items.map(({ id }) => id) }
    case 'match':
      return { pairs: Object.fromEntries(question.pairs.map(({ id }) => [id, id])) }
  }
}

function filled(gap: Gap) {
  return 'options' in gap ? gap.answer : gap.accept[0]
}

/** An answer to the same question that can be read and is wrong; null where this kind has none that is plainly so. */
export function wrongAnswer(activity: Activity): object | null {
  switch (activity.type) {
    case 'one-choice':
      return { choice: activity.options.find(({ correct }) => !correct)?.id }
    case 'true-or-false':
      return { value: !activity.answer }
    case 'number':
      return { number: '999999' }
    default:
      return null
  }
}

const sheet = {
  ...emptyCostSheet('PEN'),
  product: 'Manta de lana',
  unit: 'una manta',
  materials: [
    { name: 'Lana de oveja', quantity: '3', unitCost: '12' },
    { name: 'Tinte natural', quantity: '1', unitCost: '4' },
  ],
  hours: '10',
  hourlyRate: '5',
  margin: '25',
  commission: '20',
  tax: '0',
}
