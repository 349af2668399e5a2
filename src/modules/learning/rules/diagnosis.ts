export const areas = ['costs', 'price', 'selling', 'protection', 'digital'] as const
export type Area = (typeof areas)[number]

/** How far she says that she does it already. */
export const diagnosisOptions = ['yes', 'partly', 'not-yet'] as const
export type DiagnosisOption = (typeof diagnosisOptions)[number]

const pricing = 'ponle-precio-a-tu-trabajo'

/** About her own practice, in the order in which the first course teaches; texts are in messages, by id. */
export const diagnosisQuestions = [
  // Whoever does not list her materials yet has not chosen the product to count with: the course's first lesson.
  { id: 'lists-materials', area: 'costs', course: pricing, lesson: 'que-vendes' },
  { id: 'counts-hours', area: 'costs', course: pricing, lesson: 'tus-horas' },
  { id: 'counts-overheads', area: 'costs', course: pricing, lesson: 'gastos-del-taller' },
  { id: 'price-from-cost', area: 'price', course: pricing, lesson: 'margen' },
  { id: 'knows-commission', area: 'price', course: pricing, lesson: 'comisiones' },
  { id: 'describes-work', area: 'selling', course: 'presenta-tu-obra-a-compradores', lesson: null },
  { id: 'sold-through-shop', area: 'selling', course: 'ferias-y-ruedas-de-negocios', lesson: null },
  { id: 'knows-rights', area: 'protection', course: 'protege-tu-obra', lesson: null },
  { id: 'writes-agreements', area: 'protection', course: 'protege-tu-obra', lesson: null },
  { id: 'sells-online', area: 'digital', course: 'vende-en-linea', lesson: null },
] as const satisfies readonly { id: string; area: Area; course: string; lesson: string | null }[]
export type DiagnosisQuestionId = (typeof diagnosisQuestions)[number]['id']
export type DiagnosisAnswers = Partial<Record<DiagnosisQuestionId, DiagnosisOption>>

export interface Recommendation {
  /** Where to begin, and the question that decided it; no lesson where the course is only announced. */
  start: { area: Area; question: DiagnosisQuestionId; course: string; lesson: string | null }
  /** Per cent of what the area asks for that she does already. */
  areas: Record<Area, number>
}

const points = { yes: 2, partly: 1, 'not-yet': 0 } as const satisfies Record<DiagnosisOption, number>

/**
 * Costs and price come first, since nothing is sold well without a price: she begins with the first of those questions that is not a
 * plain yes. When all of them are, she begins with the weakest of the other areas, and in it with the weakest question; the
 * earlier one where two are alike. No answer counts as not yet.
 */
export function recommend(answers: DiagnosisAnswers): Recommendation {
  const scores = Object.fromEntries(areas.map((area) => [area, scoreOf(area, answers)])) as Record<Area, number>
  const first = diagnosisQuestions.find((one) => isAboutPrice(one.area) && pointsOf(answers, one.id) < points.yes)
  const { id, ...place } = first ?? weakestElsewhere(answers, scores)
  return { start: { question: id, ...place }, areas: scores }
}

/** The answers that a form or an address carries; anything unknown is left out. */
export function readDiagnosis(raw: Readonly<Record<string, unknown>>): DiagnosisAnswers {
  const answers: DiagnosisAnswers = {}
  for (const { id } of diagnosisQuestions) {
    const option = diagnosisOptions.find((one) => one === raw[id])
    if (option) answers[id] = option
  }
  return answers
}

function isAboutPrice(area: Area) {
  return area === 'costs' || area === 'price'
}

function weakestElsewhere(answers: DiagnosisAnswers, scores: Record<Area, number>) {
  const others = diagnosisQuestions.filter((one) => !isAboutPrice(one.area))
  const weakness = (one: { id: DiagnosisQuestionId; area: Area }) => scores[one.area] * 10 + pointsOf(answers, one.id)
  return others.reduce((weakest, one) => (weakness(one) < weakness(weakest) ? one : weakest))
}

function scoreOf(area: Area, answers: DiagnosisAnswers): number {
  const asked = diagnosisQuestions.filter((question) => question.area === area)
  const sum = asked.reduce((total, { id }) => total + pointsOf(answers, id), 0)
  return Math.round((sum * 100) / (asked.length * points.yes))
}

function pointsOf(answers: DiagnosisAnswers, id: DiagnosisQuestionId): number {
  return points[answers[id] ?? 'not-yet']
}
