import type { Content } from './content.ts'
import type { Kind, Tier } from './kinds.ts'

/** How many members an initiative has to count for all criteria. */
export const leastMembers = 10
/** Kinds of member that sit in the governance of an initiative. */
export const leastSeats = 2
/** An initiative counts as young in the year in which it began and so many years after it. */
export const youngYears = 3

/** What is looked at before somebody confirms; published on a page of its own. */
export const criteriaOf = {
  venture: ['summary', 'form', 'territory', 'trades', 'contact'],
  initiative: ['summary', 'team', 'members', 'seats', 'activity'],
  'public-body': ['summary', 'website', 'contact'],
  ally: ['summary', 'website'],
  buyer: ['summary', 'territory-or-country', 'website', 'contact'],
  support: ['summary', 'website', 'contact'],
  cooperation: ['summary', 'website'],
} as const satisfies Record<Kind, readonly string[]>

/** What is asked of an initiative that does not meet the others yet. */
export const youngCriteria = ['summary', 'goals', 'promoters', 'began'] as const

export type Criterion = (typeof criteriaOf)[Kind][number] | (typeof youngCriteria)[number]

const isMet: Record<Criterion, (content: Content, year: number) => boolean> = {
  summary: ({ texts }) => Object.keys(texts).length > 0,
  form: ({ form }) => form !== null,
  territory: ({ place }) => place.territory !== null,
  'territory-or-country': ({ place }) => place.country !== '',
  trades: ({ trades }) => trades.length > 0,
  contact: ({ contact: { email, phone, whatsapp } }) => [email, phone, whatsapp].some(Boolean),
  website: ({ website, links }) => website !== null || links.length > 0,
  team: ({ initiative }) => (initiative?.team ?? 0) > 0,
  members: (content) => (latestFigure(content, 'members') ?? 0) >= leastMembers,
  seats: ({ initiative }) => (initiative?.governance.length ?? 0) >= leastSeats,
  activity: ({ initiative }, year) => (initiative?.lastActivity ?? 0) >= year - 1,
  goals: ({ initiative }) => Boolean(initiative?.goals),
  promoters: ({ initiative }) => (initiative?.governance.length ?? 0) > 0,
  began: ({ since }, year) => since !== null && since <= year && since >= year - youngYears,
}

export interface Checked {
  criterion: Criterion
  isMet: boolean
}

/** Each criterion of its kind, and whether what is declared meets it in a year. */
export function checkCriteria(content: Content, year: number): Checked[] {
  return criteriaOf[content.kind].map((criterion) => ({ criterion, isMet: isMet[criterion](content, year) }))
}

export function checkYoung(content: Content, year: number): Checked[] {
  return content.kind === 'initiative'
    ? youngCriteria.map((criterion) => ({ criterion, isMet: isMet[criterion](content, year) }))
    : []
}

/** As what it can be verified; null while something is missing. */
export function tierFor(content: Content, year: number): Tier | null {
  if (checkCriteria(content, year).every(({ isMet: met }) => met)) return 'full'
  const young = checkYoung(content, year)
  return young.length && young.every(({ isMet: met }) => met) ? 'young' : null
}

/** The figure of the last year for which it is given. */
function latestFigure({ initiative }: Content, kind: string): number | undefined {
  return initiative?.figures.filter((figure) => figure.kind === kind).toSorted((one, other) => other.year - one.year)[0]
    ?.value
}
