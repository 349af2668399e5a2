import type { ClientBase } from 'pg'

export interface Table {
  name: string
  columns: string[]
}

/** Every table of ours with the columns that hold data; the migrations' own tables are remade by migrating. */
export async function listTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and c.relpersistence = 'p' and c.relname not like 'kysely%'
    group by c.relname
    order by c.relname`)
  return rows
}

export async function readSequences(client: ClientBase): Promise<Record<string, string | null>> {
  const { rows } = await client.query<{ name: string; value: string | null }>(
    `select sequencename as name, last_value::text as value from pg_sequences where schemaname = 'public'`,
  )
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

export async function setSequences(client: ClientBase, sequences: Record<string, string | null>): Promise<void> {
  for (const [name, value] of Object.entries(sequences))
    if (value !== null) await client.query('select setval($1::regclass, $2::bigint)', [quoted(name), value])
}

interface ForeignKey {
  table: string
  name: string
  definition: string
}

/**
 * Takes the foreign keys off while `load` runs and puts them back, which checks every row. The usual way, replication role,
 * is for superusers only, and no managed PostgreSQL gives that.
 */
export async function withoutForeignKeys(client: ClientBase, load: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<ForeignKey>(`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`)
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint ${quoted(name)}`)
  await load()
  for (const { table, name, definition } of rows)
    await client.query(`alter table ${table} add constraint ${quoted(name)} ${definition}`)
}

export async function withoutTriggers(client: ClientBase, { name }: Table, load: () => Promise<void>): Promise<void> {
  await client.query(`alter table public.${quoted(name)} disable trigger user`)
  await load()
  await client.query(`alter table public.${quoted(name)} enable trigger user`)
}

export function copyOut({ name, columns }: Table): string {
  return `copy public.${quoted(name)} (${columns.map(quoted).join(', ')}) to stdout`
}

export function copyIn({ name, columns }: Table): string {
  return `copy public.${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin`
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
