import type { Database } from '#kernel/database/database.ts'
import { countComposition, type FacetCount } from '../queries/listing-counts.ts'
import { listNewest } from '../queries/newest.ts'
import type { CountedFacet, CountedFilter } from '../rules/counted.ts'
import type { Face } from '../rules/face.ts'
import type { DirectoryTables } from '../tables.ts'

const most = 6

/** What a country, a territory or a sector is made of, and what came last. */
export interface PortraitData {
  total: number
  counts: Record<CountedFacet, FacetCount[]>
  newest: Face[]
}

export async function portraitOf(db: Database<DirectoryTables>, filter: CountedFilter): Promise<PortraitData> {
  const all = await countComposition(db, filter)
  const of = (wanted: CountedFacet) => all.filter(({ facet }) => facet === wanted)
  const counts = {
    kind: of('kind'),
    state: of('state'),
    sector: of('sector'),
    country: of('country'),
    territory: of('territory'),
  }
  return {
    total: counts.kind.reduce((sum, { count }) => sum + count, 0),
    counts,
    newest: await listNewest(db, filter, most),
  }
}
