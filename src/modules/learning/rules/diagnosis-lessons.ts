import type { Area, DiagnosisQuestionId } from './diagnosis.ts'

export interface DiagnosisPlace {
  course: string
  /** Null where the whole course is meant. */
  lesson: string | null
}

const first = 'ponle-precio-a-tu-trabajo'

/** The lesson that answers each question about costs and price. */
const lessons: Partial<Record<DiagnosisQuestionId, string>> = {
  'lists-materials': 'materiales',
  'counts-hours': 'tus-horas',
  'counts-overheads': 'gastos-del-taller',
  'price-from-cost': 'margen',
  'knows-commission': 'comisiones',
}

const courses: Record<Area, string> = {
  costs: first,
  price: first,
  selling: 'presenta-tu-obra-a-compradores',
  protection: 'protege-tu-obra',
  digital: 'vende-en-linea',
}

/** Where in the first programme a recommendation leads. */
export function placeOf({ area, question }: { area: Area; question: DiagnosisQuestionId | null }): DiagnosisPlace {
  return { course: courses[area], lesson: question === null ? null : (lessons[question] ?? null) }
}
