import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Face } from '../rules/face.ts'
import type { Filter } from '../rules/filter.ts'
import type { DirectoryTables } from '../tables.ts'
import { type FoundPage, mostCounted, pageOf } from './find.ts'
import { matching } from './matching.ts'

interface NearWish {
  filter: Filter
  /** ISO 3166-2, the nearest first. */
  territories: readonly string[]
  after?: string | undefined
  most: number
}

interface Row {
  face: Face
  rank: number
  standing: number
  id: number
}

/**
 * The listings that match, those of the nearest territory first, and the best standing of each first; those that name no territory are
 * nowhere. Territory after territory is read until the page is full.
 */
export async function listNear(
  db: Database<DirectoryTables>,
  { filter, territories, after, most }: NearWish,
): Promise<FoundPage> {
  const from = cursorOf(after)
  const isAsked = Object.values(filter).some(Boolean)
  const past = sql`(near.rank, -finding.standing, finding.id) > (${from.rank}, ${-from.standing}, ${from.id})`
  const { rows } = await sql<{ total: number; found: Row[] }>`
    with counted as materialized (
      select territory, standing, id, organisation from finding
      where territory is not null and ${matching(filter)} ${isAsked ? sql`` : sql`order by id`} limit ${mostCounted + 1}
    ),
    total as (select count(*)::integer as total from counted),
    near as (
      select territory, rank::integer from unnest(${territories}::text[]) with ordinality near (territory, rank)
      where rank >= ${from.rank}
    ),
    first as (
      (select near.rank, finding.standing, finding.id, finding.organisation
        from counted finding join near using (territory)
        where (select total from total) <= ${mostCounted} and ${past} order by 1, 2 desc, 3 limit ${most + 1})
      union all
      (select near.rank, own.standing, own.id, own.organisation
        from near cross join lateral (
          select standing, id, organisation from finding
          where finding.territory = near.territory and ${matching(filter)} and ${past}
          order by standing desc, id limit ${most + 1}
        ) own
        where (select total from total) > ${mostCounted} order by near.rank limit ${most + 1})
    )
    select (select total from total) as total, coalesce((
      select json_agg(json_build_object('face', face, 'rank', rank, 'standing', standing, 'id', id) order by rank, standing desc, id)
      from first join listing using (organisation)
    ), '[]') as found`.execute(db)
  return pageOf(rows[0], most, ({ rank, standing, id }) => `${rank}.${standing}.${id}`)
}

function cursorOf(text = '') {
  const [, rank, standing, id] = /^(\d{1,3})\.(\d{1,9})\.(\d{1,9})$/.exec(text) ?? []
  return rank ? { rank: Number(rank), standing: Number(standing), id: Number(id) } : { rank: 0, standing: 0, id: 0 }
}
