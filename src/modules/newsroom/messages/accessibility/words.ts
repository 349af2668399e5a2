import type { Section } from '../section.ts'

export interface AccessibilityWords {
  title: string
  lead: string
  changed: (day: string) => string
  aim: Section
  works: Section
  tested: Section
  missing: Section
  report: Section & { help: string }
}
