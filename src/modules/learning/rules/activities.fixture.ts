import type { Activity, ActivityOf, ActivityType, Question } from './activities.ts'
import type { Answers } from './answers.ts'
import { type CostSheet, emptyCostSheet } from './cost-sheet.ts'

const feedback = { right: 'Sí.', wrong: 'Todavía no.' }

/** One activity of each type, for tests. */
export const examples: { [T in ActivityType]: ActivityOf<T> } = {
  'one-choice': {
    id: 'fixed-cost',
    type: 'one-choice',
    prompt: '¿Cuál es un costo fijo?',
    options: [
      { id: 'rent', text: 'El arriendo', correct: true, feedback: 'Sí. Se paga aunque no vendas.' },
      { id: 'wool', text: 'La lana', feedback: 'Crece con cada pieza.' },
    ],
  },
  'many-choices': {
    id: 'costs',
    type: 'many-choices',
    prompt: '¿Cuáles son costos?',
    options: [
      { id: 'rent', text: 'El arriendo', correct: true, feedback: 'Sí, el arriendo.' },
      { id: 'wool', text: 'La lana', correct: true, feedback: 'Sí, la lana.' },
      { id: 'sale', text: 'La venta', feedback: 'La venta es un ingreso.' },
    ],
  },
  'true-or-false': { id: 'hours-count', type: 'true-or-false', prompt: 'Las horas cuentan.', answer: true, feedback },
  number: { id: 'price', type: 'number', prompt: '¿Precio?', answer: 24.5, tolerance: 0.5, unit: 'S/', feedback },
  'short-text': { id: 'word', type: 'short-text', prompt: '¿Qué ganas?', accept: ['margen', 'el margen'], feedback },
  gaps: {
    id: 'formula',
    type: 'gaps',
    prompt: 'Completa.',
    text: 'Precio = {cost} + {margin}',
    gaps: {
      cost: {
        options: [
          { id: 'cost', text: 'costo total' },
          { id: 'sale', text: 'venta' },
        ],
        answer: 'cost',
      },
      margin: { accept: ['margen', 'ganancia'] },
    },
    feedback,
  },
  order: {
    id: 'steps',
    type: 'order',
    prompt: 'Ordena.',
    items: [
      { id: 'list', text: 'Hago la lista' },
      { id: 'add', text: 'Sumo' },
      { id: 'price', text: 'Pongo el precio' },
    ],
    feedback,
  },
  match: {
    id: 'kinds',
    type: 'match',
    prompt: 'Une.',
    pairs: [
      { id: 'loom', left: 'Telar', right: 'Herramienta' },
      { id: 'wool', left: 'Lana', right: 'Material' },
    ],
    feedback,
  },
  pool: { id: 'review', type: 'pool', prompt: 'Repasa.', pick: 2, questions: [1, 2, 3, 4, 5].map(poolQuestion) },
  'cost-sheet': { id: 'sheet', type: 'cost-sheet', prompt: 'Tu hoja de costos.' },
  'open-answer': {
    id: 'present',
    type: 'open-answer',
    prompt: 'Presenta tu producto.',
    words: 3,
    rubric: [
      { id: 'clear', criterion: 'Se entiende.', levels: ['No', 'En parte', 'Sí'] },
      { id: 'own', criterion: 'Es tuyo.', levels: ['No', 'Sí'] },
    ],
  },
}

export const everyActivity: Activity[] = Object.values(examples)

function poolQuestion(number: number): Question {
  return { id: `q${number}`, type: 'true-or-false', prompt: `${number}`, answer: true, feedback }
}

/** S/ 12 of paper, two hours at S/ 15, a press of S/ 600 for 200 pieces, S/ 100 of rent for 20 pieces a month. */
export const notebook: CostSheet = {
  ...emptyCostSheet('PEN'),
  product: 'Libreta cosida',
  unit: 'libreta',
  materials: [{ name: 'Papel', quantity: '0,5', unitCost: '24' }],
  hours: '2',
  hourlyRate: '15',
  tools: [{ name: 'Prensa', price: '600', pieces: '200' }],
  overheads: [{ name: 'Arriendo', monthly: '100' }],
  piecesPerMonth: '20',
  commission: '20',
  tax: '18',
  margin: '30',
}

/** The answer to each example that earns every point. */
export const rightAnswers: Answers = {
  'one-choice': { choice: 'rent' },
  'many-choices': { choices: ['wool', 'rent'] },
  'true-or-false': { value: true },
  number: { number: 'S/ 24,50' },
  'short-text': { text: 'El Márgen.' },
  gaps: { gaps: { cost: 'cost', margin: 'Ganancia' } },
  order: { order: ['list', 'add', 'price'] },
  match: { pairs: { loom: 'loom', wool: 'wool' } },
  pool: { draw: 0, answers: {} },
  'cost-sheet': { sheet: notebook },
  'open-answer': { text: 'Libretas cosidas a mano', marks: { clear: 2, own: 0 } },
}
