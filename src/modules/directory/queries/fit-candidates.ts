import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Face } from '../rules/face.ts'
import type { DirectoryTables } from '../tables.ts'
import { listWhere } from './find.ts'
import { exactly } from './matching.ts'

type Db = Database<DirectoryTables>

/** Of those that may buy, supply or help, and of those of the same trade, so many are looked at, the best standing first. */
const mostOfEach = 250

/** Those that may fit an organisation, by the words of the index; what only documents say is no partner. */
export async function listCandidates(db: Db, you: Face): Promise<Face[]> {
  const ways = wordsOf(you).filter((words) => words.length)
  const found = await Promise.all(
    ways.map(async (words) => {
      const condition = sql<boolean>`finding.words @@ (${sql.join(words.map(exactly), sql` || `)})`
      return (await listWhere(db, { condition, isAsked: true, most: mostOfEach })).faces
    }),
  )
  const all = new Map(found.flat().map((face) => [face.id, face]))
  return [...all.values()].filter(({ id, origin }) => id !== you.id && origin !== 'facts')
}

/** Whoever seeks what it offers, or offers or is what it seeks; and whoever has its trades. */
function wordsOf({ offers, seeks, trades }: Face): string[][] {
  const offered = new Set([...offers.map(({ trade }) => trade), ...trades])
  const sought = seeks.flatMap(({ role, trade }) => [
    ...(trade ? [`offers=${trade}`] : []),
    ...(wordsOfRole[role] ?? []),
  ])
  const seeking = [...offered].map((trade) => `seeks-trade=${trade}`)
  return [[...new Set([...seeking, ...sought])], trades.map((trade) => `trade=${trade}`)]
}

const wordsOfRole: Record<string, string[]> = {
  buyer: ['kind=buyer'],
  programmer: ['form=programmer', 'trade=festival-programming'],
  distributor: [
    'form=distributor',
    'trade=book-distribution',
    'trade=bookselling',
    'trade=music-distribution',
    'trade=film-distribution',
    'trade=craft-retail',
  ],
  funder: ['form=financier', 'form=fund', 'form=bank', 'kind=cooperation'],
  trainer: ['form=academic', 'form=service'],
}

export interface Refused {
  id: string
  slug: string
  name: string
  /** Whether it said so itself, and may take it back; else the other did. */
  isOurs: boolean
}

/** Those to which it said no, and those that said no to it. */
export async function listRefused(db: Db, id: string): Promise<Refused[]> {
  const { rows } = await sql<Refused>`
    with refused as materialized (
      select other as id, true as "isOurs" from fit_refusal where organisation = ${id}
      union all select organisation, false from fit_refusal where other = ${id}
    )
    select refused.id, slug, name, "isOurs" from refused
      cross join lateral (select slug, name from organisation where organisation.id = refused.id offset 0) organisation
    order by name`.execute(db)
  return rows
}

export async function insertRefusal(
  db: Db,
  refusal: { organisation: string; other: string; personId: string; at: Date },
): Promise<void> {
  const { personId, ...rest } = refusal
  await db
    .insertInto('fit_refusal')
    .values({ ...rest, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteRefusal(db: Db, organisation: string, other: string): Promise<void> {
  await db.deleteFrom('fit_refusal').where('organisation', '=', organisation).where('other', '=', other).execute()
}
