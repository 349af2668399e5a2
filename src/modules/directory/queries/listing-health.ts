import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Counted } from '../rules/health.ts'
import type { DirectoryTables } from '../tables.ts'

type Db = Database<DirectoryTables>

const counts = sql`(
  select country, kind, state, confirmed, tenths, count from listing_health
  union all select country, kind, state, confirmed, tenths, count from listing_health_change
) as counts`

/** How full and how fresh the listings are: few rows, however many listings. */
export async function listHealth(db: Db): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select country, kind, state, to_char(confirmed, 'YYYY-MM') as confirmed, tenths, sum(count)::integer as count
    from ${counts} group by 1, 2, 3, 4, 5 having sum(count) <> 0 order by 1, 2, 3, 4, 5`.execute(db)
  return rows
}

/** Adds the oldest changes to the counts; how many there were. */
export async function addUpHealthChanges(db: Db, most: number): Promise<number> {
  const { rows } = await sql<{ changes: number }>`
    with oldest as (select id from listing_health_change order by id limit ${most} for update skip locked),
    changes as (
      delete from listing_health_change using oldest where listing_health_change.id = oldest.id
      returning listing_health_change.*
    ),
    added as (
      insert into listing_health (country, kind, state, confirmed, tenths, count)
      select country, kind, state, confirmed, tenths, sum(count) from changes group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
      on conflict (country, kind, state, confirmed, tenths) do update set count = listing_health.count + excluded.count
    )
    select count(*)::integer as changes from changes`.execute(db)
  return rows[0]?.changes ?? 0
}
