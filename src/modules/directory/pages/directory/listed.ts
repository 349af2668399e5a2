import type { PageContext } from '#kernel/http/context.ts'
import type { ListQuery } from '../../list-schema.ts'
import { nearestTerritories } from '../../outlines/nearest-territories.ts'
import { openFacets } from '../../queries/count-matching.ts'
import { type FoundPage, listFound } from '../../queries/find.ts'
import { listNear } from '../../queries/find-near.ts'
import { findFace } from '../../queries/listings.ts'
import { respell } from '../../queries/spelling.ts'
import { countedOnly } from '../../rules/counted.ts'
import type { Filter } from '../../rules/filter.ts'
import { rankFit } from '../../rules/fit.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'

/** Cards on one page. */
export const most = 24
/** So many, the best standing first, are looked at for fit. */
const mostForFit = 250

export type DirectoryContext = PageContext<DirectoryTables, typeof directoryUrls.directory.pattern>
type Reads = DirectoryContext['var']['reads']

export interface Listed extends FoundPage {
  /** The words by which it was found, where those that were typed find nothing. */
  respelt: string | null
}

/** What matches, in the order that is asked for; where nothing does, what matches the words as the directory spells them. */
export async function listed({ var: { reads } }: DirectoryContext, query: ListQuery): Promise<Listed> {
  const { filter } = query
  const found = await inOrder(reads, filter, query)
  if (found.total || !filter.q) return { ...found, respelt: null }
  const respelt = await respell(reads, filter.q)
  if (!respelt) return { ...found, respelt }
  return { ...(await inOrder(reads, { ...filter, q: respelt }, query)), respelt }
}

async function inOrder(reads: Reads, filter: Filter, { sort, near, mine, after }: ListQuery): Promise<FoundPage> {
  if (sort === 'near' && near)
    return await listNear(reads, { filter, territories: nearestTerritories(near), after, most })
  // Without words or finer facets the numbers are kept.
  const facets = countedOnly(filter) ? [] : openFacets(filter)
  const you = sort === 'fit' && mine ? await findFace(reads, mine) : undefined
  if (you) {
    const { faces, total, counts } = await listFound(reads, { filter, most: mostForFit, facets })
    return { faces: rankFit(you, faces, most).map(({ face }) => face), total, next: null, counts }
  }
  const order = sort === 'fresh' || sort === 'newest' ? sort : 'standing'
  return await listFound(reads, { filter, order, after, most, facets })
}
