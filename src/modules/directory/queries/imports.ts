import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { ImportColumn } from '../rules/import-columns.ts'
import type { Kind } from '../rules/kinds.ts'
import type { DirectoryTables, ImportState, RowFate } from '../tables.ts'

type Db = Database<DirectoryTables>

export interface Import {
  id: string
  personId: string | null
  fileName: string
  headings: string[]
  mapping: (ImportColumn | null)[]
  country: string
  reach: string[] | null
  kind: Kind
  language: string
  at: Date
  state: ImportState
}

const columns = [
  'id',
  'person_id as personId',
  'file_name as fileName',
  'headings',
  'mapping',
  'country',
  'reach',
  'kind',
  'language',
  'at',
  'state',
] as const

export interface ImportRow {
  number: number
  cells: string[]
  fate: RowFate
  faults: Partial<Record<ImportColumn | 'row', string>>
  /** The organisation that it is the same as. */
  same: { slug: string; name: string } | null
  sameRow: number | null
  isOther: boolean
}

export interface NewImport extends Omit<Import, 'id' | 'state'> {
  rows: readonly { number: number; cells: readonly string[] }[]
}

export async function insertImport(
  transaction: Db,
  { rows, personId, fileName, ...given }: NewImport,
): Promise<string> {
  const { id } = await transaction
    .insertInto('import')
    .values({ ...given, person_id: personId, file_name: fileName })
    .returning('id')
    .executeTakeFirstOrThrow()
  await sql`insert into import_row (import, number, cells, fate)
    select ${id}, (row->>'number')::integer, array(select jsonb_array_elements_text(row->'cells')), 'wrong'
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) row`.execute(transaction)
  return id
}

export async function findImport(db: Db, id: string): Promise<Import | undefined> {
  // What maps to a column was checked when it was written.
  return (await db.selectFrom('import').select(columns).where('id', '=', id).executeTakeFirst()) as Import | undefined
}

/** Holds the row until the transaction ends. */
export async function lockImport(transaction: Db, id: string): Promise<Import> {
  const found = await transaction
    .selectFrom('import')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return found as Import
}

/** What a person has brought, the newest first. */
export async function listImportsOf(db: Db, personId: string, most: number): Promise<Import[]> {
  const found = await db
    .selectFrom('import')
    .select(columns)
    .where('person_id', '=', personId)
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return found as Import[]
}

export async function updateImport(
  transaction: Db,
  id: string,
  change: { state?: ImportState; mapping?: (string | null)[]; kind?: Kind; published_at?: Date; undone_at?: Date },
): Promise<void> {
  await transaction.updateTable('import').set(change).where('id', '=', id).execute()
}

export type Fates = Record<RowFate | 'done', number>

/** How many rows of each fate, and how many have become organisations. */
export async function countFates(db: Db, id: string): Promise<Fates> {
  const { rows } = await sql<{ fate: RowFate; count: number; done: number }>`
    select fate, count(*)::integer as count, count(organisation)::integer as done
    from import_row where import = ${id} group by fate`.execute(db)
  const fates: Fates = { new: 0, same: 0, wrong: 0, done: 0 }
  for (const { fate, count, done } of rows) {
    fates[fate] += count - done
    fates.done += done
  }
  return fates
}

interface RowsWish {
  fate?: RowFate | undefined
  after: number
  most: number
}

export async function listRows(db: Db, id: string, { fate, after, most }: RowsWish): Promise<ImportRow[]> {
  return await rows(db, id)
    .where('number', '>', after)
    .$if(fate !== undefined, (query) => query.where('fate', '=', fate ?? 'new'))
    .limit(most)
    .execute()
}

export async function findRow(db: Db, id: string, number: number): Promise<ImportRow | undefined> {
  return await rows(db, id).where('number', '=', number).executeTakeFirst()
}

function rows(db: Db, id: string) {
  return db
    .selectFrom('import_row')
    .leftJoin('organisation', 'organisation.id', 'same_as')
    .select(['number', 'cells', 'fate', 'faults', 'same_row as sameRow', 'is_other as isOther'])
    .select(
      sql<ImportRow['same']>`case when organisation.id is not null
        then jsonb_build_object('slug', slug, 'name', name) end`.as('same'),
    )
    .where('import', '=', id)
    .orderBy('number')
}

/** The rows that are to become organisations. */
export async function listUnpublished(db: Db, id: string): Promise<{ number: number; cells: string[] }[]> {
  return await db
    .selectFrom('import_row')
    .select(['number', 'cells'])
    .where('import', '=', id)
    .where('fate', '=', 'new')
    .where('organisation', 'is', null)
    .orderBy('number')
    .execute()
}

export async function updateRowOrganisation(
  transaction: Db,
  id: string,
  { number, organisation }: { number: number; organisation: string },
): Promise<void> {
  await transaction
    .updateTable('import_row')
    .set({ organisation })
    .where('import', '=', id)
    .where('number', '=', number)
    .execute()
}

export async function updateRow(
  transaction: Db,
  id: string,
  { number, cells, isOther }: { number: number; cells: string[]; isOther: boolean },
): Promise<void> {
  await transaction
    .updateTable('import_row')
    .set({ cells, is_other: isOther })
    .where('import', '=', id)
    .where('number', '=', number)
    .execute()
}

export interface Assessed {
  number: number
  fate: RowFate
  faults: Record<string, string>
  sameAs: string | null
  sameRow: number | null
}

/** In one statement, however many rows there are; what has become an organisation stays as it is. */
export async function updateFates(transaction: Db, id: string, assessed: readonly Assessed[]): Promise<void> {
  await sql`update import_row set fate = given.fate, faults = given.faults, same_as = given."sameAs", same_row = given."sameRow"
    from jsonb_to_recordset(${JSON.stringify(assessed)}::jsonb)
      as given (number integer, fate text, faults jsonb, "sameAs" uuid, "sameRow" integer)
    where import = ${id} and import_row.number = given.number and organisation is null`.execute(transaction)
}

export interface Comparable {
  number: number
  name: string
  web: string | null
  tax: string | null
  country: string
}

/** By row: the organisation that has its tax number, its web address, or its name in its country. */
export async function findSame(db: Db, compared: readonly Comparable[]): Promise<Map<number, string>> {
  const { rows: found } = await sql<{ number: number; id: string }>`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(compared)}::jsonb)
        as given (number integer, name text, web text, tax text, country text)
    )
    select given.number, organisation.id from given join organisation on organisation.tax_number = decode(tax, 'hex')
    union all select given.number, organisation.id from given join organisation on web_key = web
    union all select given.number, organisation.id from given join organisation on name_key = given.name
      and content->'place'->>'country' = country`.execute(db)
  return new Map(found.toReversed().map(({ number, id }) => [number, id]))
}

/** Deletes what an import made, but for what somebody has worked on since; tells how many of each. */
export async function deleteImported(transaction: Db, id: string): Promise<{ gone: number; kept: number }> {
  const untouched = sql`revision = 1 and merged_into is null
    and not exists (select from steward where steward.organisation = organisation.id)`
  const { rows: gone } = await sql`delete from organisation
    where id in (select organisation from import_row where import = ${id}) and ${untouched} returning id`.execute(
    transaction,
  )
  const { rows: kept } = await sql`select organisation from import_row
    where import = ${id} and organisation is not null`.execute(transaction)
  return { gone: gone.length, kept: kept.length }
}
