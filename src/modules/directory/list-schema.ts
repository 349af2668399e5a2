import { z } from 'zod'
import type { Filter } from './rules/filter.ts'
import { readFilter } from './filter-schema.ts'

export const sorts = ['standing', 'fresh', 'newest', 'near', 'fit'] as const
export type Sort = (typeof sorts)[number]
export const views = ['cards', 'table'] as const
export type View = (typeof views)[number]

/** How a list is asked for in an address: what narrows it, its order, and how it is shown. */
export interface ListQuery {
  filter: Filter
  sort: Sort
  /** Territory (ISO 3166-2) from which distance counts. */
  near?: string | undefined
  /** Slug of the organisation for which fit counts. */
  mine?: string | undefined
  view: View
  after?: string | undefined
}

const schema = z.object({
  sort: z.enum(sorts).catch('standing').default('standing'),
  near: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
    .optional()
    .catch(undefined),
  mine: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .optional()
    .catch(undefined),
  view: z.enum(views).catch('cards').default('cards'),
  after: z.string().max(40).optional().catch(undefined),
})

export function readListQuery(query: Record<string, string>): ListQuery {
  return { filter: readFilter(query), ...schema.parse(query) }
}

/** The same as it stands in an address; what is usual is left out. */
export function listAddress({ filter, sort, near, mine, view }: ListQuery): Record<string, string | undefined> {
  return {
    ...filter,
    sort: sort === 'standing' ? undefined : sort,
    near: sort === 'near' ? near : undefined,
    mine: sort === 'fit' ? mine : undefined,
    view: view === 'cards' ? undefined : view,
  }
}
