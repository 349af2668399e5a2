import { z } from 'zod'
import type { Person } from '#kernel/http/context.ts'
import { may } from '#modules/accounts/public.ts'
import { type Dimension, dimensions, type Filter, measures } from '../../rules/figures.ts'
import type { Key } from './keys.ts'

const everyone = 'all'
const filters = new RegExp(`^(${dimensions.join('|')})\\.([a-zA-Z0-9-]{1,80})$`)

const schema = z.object({
  year: z.coerce.number().int().min(2000).max(2200).nullable().catch(null),
  by: z.enum(dimensions).catch('month'),
  measure: z.enum(measures).catch('begun'),
  only: z.string().max(100).nullable().catch(null),
})

export type Question = Omit<z.infer<typeof schema>, 'year' | 'only'> & { year: number; only: Filter | null }

/** What is asked for in the address. An officer who asks for nothing gets her own country. */
export function askFigures(
  query: Record<string, string>,
  { person, now }: { person: Person | null; now: Date },
): Question {
  const { year, only, ...asked } = schema.parse(query)
  return { ...asked, year: year ?? now.getUTCFullYear(), only: only === null ? ownCountry(person) : filterOf(only) }
}

/** The question that can be answered: a filter by a key that exists, and rows of another dimension than the filter's. */
export function settle(asked: Question, keys: Record<Dimension, readonly Key[]>): Question {
  const only = asked.only && keys[asked.only.dimension].some(({ key }) => key === asked.only?.key) ? asked.only : null
  if (asked.by !== only?.dimension) return { ...asked, only }
  return { ...asked, only, by: only.dimension === 'month' ? 'country' : 'month' }
}

/** As it stands in the address. */
export function filterText(filter: Filter | null): string {
  return filter ? `${filter.dimension}.${filter.key}` : everyone
}

function filterOf(text: string): Filter | null {
  const [, name, key] = filters.exec(text) ?? []
  const dimension = dimensions.find((each) => each === name)
  return dimension && key ? { dimension, key } : null
}

function ownCountry(person: Person | null): Filter | null {
  if (may(person, 'figures.read', null)) return null
  const country = person?.roles.find((grant) => grant.country && may(person, 'figures.read', grant.country))?.country
  return country ? { dimension: 'country', key: country } : null
}
