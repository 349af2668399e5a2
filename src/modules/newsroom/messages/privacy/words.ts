import type { Section } from '../section.ts'

export const rights = ['access', 'correction', 'deletion', 'portability', 'objection'] as const
export type Right = (typeof rights)[number]

interface Kept {
  what: string
  why: string
  until: string
}

export interface PrivacyWords {
  title: string
  lead: string
  changed: (day: string) => string
  controller: { title: string; lead: string }
  kept: {
    title: string
    lead: string
    why: string
    until: string
    logs: (days: number) => Kept
    attempts: Kept
  }
  cookies: (days: { session: number; visitor: number }) => Section
  others: Section
  rights: { title: string; lead: string; each: Record<Right, { title: string; text: string; link: string }> }
  writing: { title: string; text: string; mail: (address: string) => string; help: string }
  authority: Section
}
