import type { Section } from '../section.ts'

export interface TermsWords {
  title: string
  lead: string
  changed: (day: string) => string
  operator: { title: string; lead: string }
  use: Section
  yours: Section
  forbidden: Section
  courses: Section
  code: Section & { source: string }
  certificates: Section
  money: Section
  warranty: Section
  changes: Section
}
