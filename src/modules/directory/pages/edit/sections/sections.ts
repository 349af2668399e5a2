import type { Kind } from '../../../rules/kinds.ts'
import { basics } from './basics.tsx'
import { contact } from './contact.tsx'
import { craft } from './craft.tsx'
import { figures, initiative } from './initiative.tsx'
import { offers, seeks } from './lines.tsx'
import { place } from './place.tsx'
import { sales } from './sales.tsx'
import type { Section } from './section.ts'
import { showing } from './showing.tsx'
import { texts } from './texts.tsx'

/** The parts of the form, in the order in which they are filled. */
export const sections = {
  texts,
  craft,
  offers,
  seeks,
  place,
  contact,
  initiative,
  figures,
  sales,
  basics,
  showing,
} satisfies Record<string, Section>

export type SectionName = keyof typeof sections
export const sectionNames = Object.keys(sections) as SectionName[]

export function sectionsOf(kind: Kind): SectionName[] {
  return sectionNames.filter((name) => {
    const { kinds }: Section = sections[name]
    return kinds === undefined || kinds.includes(kind)
  })
}
