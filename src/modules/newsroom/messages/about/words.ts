import type { Section } from '../section.ts'

export const milestones = ['paracas', 'march-2016', 'lima', 'santiago', 'march-2024'] as const
export type Milestone = (typeof milestones)[number]

export interface AboutWords {
  title: string
  lead: string
  here: Section & { courses: string; check: string; help: string }
  promises: { title: string; lead: string; each: Record<Milestone, { when: string; what: string; source: string }> }
  taken: Section
  official: { title: string; text: string; stated: string; lead: string }
}
