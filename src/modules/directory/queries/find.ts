import { type RawBuilder, sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Face } from '../rules/face.ts'
import type { Filter } from '../rules/filter.ts'
import type { DirectoryTables } from '../tables.ts'
import { countsOf, type MatchedFacet } from './count-matching.ts'
import type { FacetCount } from './listing-counts.ts'
import { matching, noteCommon } from './matching.ts'

type Db = Database<DirectoryTables>

export const orders = ['standing', 'fresh', 'newest'] as const
/** The best standing first, the last confirmed, or the last that came. */
export type Order = (typeof orders)[number]

export interface FindWish {
  filter: Filter
  order?: Order | undefined
  /** Where the page before ended. */
  after?: string | undefined
  most: number
  /** To be counted, where no more than 1,000 match. */
  facets?: readonly MatchedFacet[]
}

export interface FoundPage {
  faces: Face[]
  /** How many match, counted up to 1,001. */
  total: number
  next: string | null
  /** Of the facets that were asked for, how many of what matches each value would leave; empty where more than 1,000 match. */
  counts: FacetCount[]
}

/** More than this is said as 'more than 1,000'. */
export const mostCounted = 1000

/**
 * So many are read and put in order. Of more than these a first page is sooner met in the order itself: at 500,000 listings after
 * at most 4,000.
 */
const mostGathered = 3000

interface Row {
  face: Face
  id: number
  /** Of the order, as the cursor writes it. */
  key: string
}

/**
 * The listings that match, in an order, and how many there are. Few that match are found by the index of words and then put in order;
 * of many the first ones are soon met in the order itself. The wrong way takes seconds at 500,000 listings, and the planner cannot know
 * a word that it has not seen: so the count decides, within one statement of which only one half is ever run.
 */
export async function listFound(db: Db, { filter, ...wish }: FindWish): Promise<FoundPage> {
  const isAsked = Object.values(filter).some(Boolean)
  const read = await readWhere(db, { ...wish, condition: matching(filter), isAsked })
  if ((read?.size ?? 0) > mostGathered) noteCommon(filter)
  return pageOf(read, wish.most, cursorText)
}

interface ConditionWish extends Omit<FindWish, 'filter'> {
  /** On `finding`. */
  condition: RawBuilder<boolean>
  /** False where the condition is none. */
  isAsked: boolean
}

/** The same by any condition that the index of words answers. */
export async function listWhere(db: Db, wish: ConditionWish): Promise<FoundPage> {
  return pageOf(await readWhere(db, wish), wish.most, cursorText)
}

async function readWhere(db: Db, { condition, isAsked, order = 'standing', after, most, facets = [] }: ConditionWish) {
  const { key, by, columns } = shapes[order]
  const from = cursorOf(after)
  const past = from ? shapes[order].past(from) : sql<boolean>`true`
  const enough = isAsked ? mostGathered : mostCounted
  const { rows } = await sql<{ size: number; total: number; found: Row[]; counts: FacetCount[] }>`
    with counted as materialized (
      select organisation, id, ${columns}, kind, state, country, sectors from finding where ${condition}
      ${isAsked ? sql`` : ofAll} limit ${sql.lit(enough + 1)}
    ),
    gathered as (select count(*)::integer as size from counted),
    total as (select least(size, ${sql.lit(mostCounted + 1)}) as total from gathered),
    first as (
      (select organisation, id, ${key} as key, ${columns} from counted
        where (select size from gathered) <= ${sql.lit(enough)} and ${past} order by ${by} limit ${sql.lit(most + 1)})
      union all
      (select organisation, id, ${key} as key, ${columns}
        from (select * from finding where ${past} order by ${by} offset 0) finding
        where (select size from gathered) > ${sql.lit(enough)} and ${condition} limit ${sql.lit(most + 1)})
    ),
    few as (select * from counted where (select total from total) <= ${sql.lit(mostCounted)})
    select (select size from gathered) as size, (select total from total) as total, ${countsOf(sql`few`, facets)} as counts, coalesce((
      select json_agg(json_build_object('face', face, 'id', id, 'key', key) order by ${by})
      from first join listing using (organisation)
    ), '[]') as found`.execute(db)
  return rows[0]
}

function cursorText({ key, id }: Row) {
  return `${key}.${id}`
}

interface Read<row> {
  total: number
  found: row[]
  counts?: FacetCount[]
}

/** A page of what was read, of which one more than is shown says that there is a next. */
export function pageOf<row extends { face: Face }>(
  read: Read<row> | undefined,
  most: number,
  cursor: (row: row) => string,
): FoundPage {
  const { total = 0, found = [], counts = [] } = read ?? {}
  const shown = found.slice(0, most)
  const end = shown.at(-1)
  return { faces: shown.map(({ face }) => face), total, next: end && found.length > most ? cursor(end) : null, counts }
}

/** Where nothing is asked, the first are read by their numbers: the table is never read whole. */
const ofAll = sql`order by id`

interface Cursor {
  key: number
  id: number
}

interface Shape {
  columns: RawBuilder<unknown>
  key: RawBuilder<unknown>
  by: RawBuilder<unknown>
  past(cursor: Cursor): RawBuilder<boolean>
}

// Each with an index of the same order; the first condition of `past` is what that index begins with.
const shapes: Record<Order, Shape> = {
  standing: {
    columns: sql`standing`,
    key: sql`standing::text`,
    by: sql`standing desc, id`,
    past: ({ key, id }) => sql`standing <= ${key} and (standing, -id) < (${key}, ${-id})`,
  },
  fresh: {
    columns: sql`fresh`,
    key: sql`(fresh - date '2000-01-01')::text`,
    by: sql`fresh desc, id`,
    past: ({ key, id }) =>
      sql`fresh <= date '2000-01-01' + ${key}::integer and (fresh, -id) < (date '2000-01-01' + ${key}::integer, ${-id})`,
  },
  newest: {
    columns: sql`standing`,
    key: sql`'0'`,
    by: sql`id desc`,
    past: ({ id }) => sql`id < ${id}`,
  },
}

function cursorOf(text: string | undefined): Cursor | null {
  const [, key, id] = /^(\d{1,9})\.(\d{1,9})$/.exec(text ?? '') ?? []
  return key && id ? { key: Number(key), id: Number(id) } : null
}
