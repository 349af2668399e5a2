import { sql } from 'kysely'
import type { LentDatabase } from '#kernel/database/database.ts'

/** Tables whose rows are as many as the courses, programmes and settings of the site, however many people use it. */
export const small = new Set(
  'programme course course_version course_file course_text course_entry shipped_content secret operator_link'
    .split(' ')
    .concat('kysely_migration', 'kysely_migration_lock')
    // By month, country, sector and language; and what happened in ten minutes.
    .concat('figure_count', 'figure_change')
    // By kind, state, territory and sector; and what happened in ten minutes.
    .concat('listing_count', 'listing_count_change', 'listing_health', 'listing_health_change'),
)

interface Column {
  name: string
  type: string
  /** Stands in an index that allows each value once. */
  unique: boolean
  /** Such an index has nothing else by which rows differ: no identifier. */
  alone: boolean
}

/** Copies the last row (what ships comes first) of every table that grows until there are so many, each with identifiers and a time of its own. */
export async function crowd(db: LentDatabase, rows: number): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = 'public' order by tablename`.execute(db)
  const growing = tables.map(({ name }) => name).filter((name) => !small.has(name))
  for (const table of growing) await copyRows(db, table, rows)
  // What triggers count was copied while they slept.
  await sql`call count_listings_anew()`.execute(db)
  // As the database keeps itself: with figures of what there is, and nothing waiting to be put into an index.
  await sql`vacuum analyze`.execute(db)
  return growing
}

async function copyRows(db: LentDatabase, table: string, rows: number) {
  const columns = await columnsOf(db, table)
  const fields = columns.filter(isVaried).map((column) => sql`${sql.lit(column.name)}, ${valueOf(column)}`)
  const names = columns.map(({ name }) => sql.ref(name))
  const made = columns.map(({ name }) => sql.ref(`made.${name}`))
  await db.transaction().execute(async (transaction) => {
    // The rows stand for themselves: nobody's events need her account to be there.
    await sql`set local session_replication_role = replica`.execute(transaction)
    const { numAffectedRows = 0n } = await sql`insert into ${sql.table(table)} (${sql.join(names)})
      select ${sql.join(made)} from (select * from ${sql.table(table)} order by ctid desc limit 1) row, generate_series(1, ${sql.lit(rows)}) n,
        jsonb_populate_record(null::${sql.table(table)}, to_jsonb(row) || jsonb_strip_nulls(jsonb_build_object(${sql.join(fields)}))) made
      on conflict do nothing`.execute(transaction)
    if (Number(numAffectedRows) < rows * 0.9)
      throw new Error(`${table} has no row to copy: add one to test/budgets/stage.ts.`)
  })
}

const aloneValues: Record<string, (value: ReturnType<typeof sql.ref>) => ReturnType<typeof sql>> = {
  int4: () => sql`1000000 + n`,
  bytea: (value) => sql`case when ${value} is null then null else decode(md5(n::text), 'hex') end`,
  text: (value) => sql`${value} || '-' || n`,
  varchar: (value) => sql`${value} || '-' || n`,
}

// The n-th rows of all tables belong to each other: an organisation to its listing, a person to her sessions.
function valueOf({ name, type, unique, alone }: Column) {
  const value = sql.ref(`row.${name}`)
  if (type === 'uuid' && unique) return sql`case when ${value} is null then null else md5(n::text)::uuid end`
  if (type === 'uuid') return sql`case when ${value} is null then null else md5((n / 3)::text)::uuid end`
  if (alone && type in aloneValues) return aloneValues[type]?.(value)
  // Of twenty one says the same: a word that everybody says finds nobody.
  if (type === 'tsvector')
    return sql`case when n % 20 = 0 then ${value} else array_to_tsvector(array['word-' || n]) end`
  // Spread over years, as what grows is.
  if (type === 'date') return sql`${value}::date - n`
  if (type === 'timestamptz') return sql`${value} - n * interval '12 hours'`
  return sql`${value}`
}

/** What is written, and not worked out of the rest. */
async function columnsOf(db: LentDatabase, table: string) {
  const { rows } = await sql<Column>`select a.attname as name, t.typname as type,
      exists (select from pg_index i where i.indrelid = a.attrelid and i.indisunique and a.attnum = any(i.indkey)) as unique,
      exists (select from pg_index i where i.indrelid = a.attrelid and i.indisunique and a.attnum = any(i.indkey)
        and not exists (select from pg_attribute other where other.attrelid = i.indrelid
          and other.attnum = any(i.indkey) and other.atttypid = 'uuid'::regtype)) as alone
    from pg_attribute a join pg_type t on t.oid = a.atttypid
    where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`.execute(db)
  return rows
}

/** A country or a language is one of a few. */
function isVaried({ name }: Column) {
  return !['country', 'language', 'locale', 'sector'].includes(name)
}
