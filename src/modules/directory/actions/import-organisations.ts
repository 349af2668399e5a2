import { type Database, own } from '#kernel/database/database.ts'
import { organisationsImported } from '../events.ts'
import {
  deleteImported,
  findSame,
  type Import,
  insertImport,
  listRows,
  listUnpublished,
  lockImport,
  updateFates,
  updateImport,
  updateRowOrganisation,
} from '../queries/imports.ts'
import { nameKey, webKey } from '../rules/duplicates.ts'
import { guessMapping, headingRow, headingsOf, type ImportColumn } from '../rules/import-columns.ts'
import { type Assessable, assessRows } from '../rules/import-fates.ts'
import type { Kind } from '../rules/kinds.ts'
import { territoryPoint } from '../outlines/territory-points.ts'
import { readRow, type RowDefaults } from '../sheets/row-content.ts'
import { mostRows, readSheet, type SheetFault } from '#kernel/sheets/read-sheet.ts'
import type { DirectoryTables } from '../tables.ts'
import { declare } from './declare.ts'
import { taxNumberSeal } from './seal-tax-number.ts'

interface ImportWorld {
  db: Parameters<typeof own>[0]
  secret(name: string): Promise<string>
}

type Transaction = Database<DirectoryTables>

interface Brought {
  bytes: Uint8Array
  fileName: string
  country: string
  /** Countries in which she may import; null for all. */
  reach: string[] | null
  kind: Kind
  language: string
  personId: string
  at: Date
}

/** Keeps a table to be looked at: nothing of it is shown yet. Gives its identifier, or why it cannot be read. */
export async function bringTable(
  world: ImportWorld,
  { bytes, ...given }: Brought,
): Promise<{ id: string; fault: null } | { id: null; fault: SheetFault | 'no-headings' }> {
  const sheet = await readSheet(bytes)
  if (typeof sheet === 'string') return { id: null, fault: sheet }
  const heading = headingRow(sheet)
  if (heading === null) return { id: null, fault: 'no-headings' }
  const width = Math.max(...sheet.map((row) => row.length))
  const headings = headingsOf(sheet[heading] ?? [], width)
  const rows = sheet
    .map((row, at) => ({ number: at + 1, cells: Array.from({ length: width }, (_, column) => row[column] ?? '') }))
    .slice(heading + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (rows.length > mostRows) return { id: null, fault: 'too-many-rows' }
  if (rows.length === 0) return { id: null, fault: 'empty' }
  const id = await own<DirectoryTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      const entered = await insertImport(transaction, { ...given, headings, mapping: guessMapping(headings), rows })
      await assess(world, transaction, entered)
      return entered
    })
  return { id, fault: null }
}

/** Says of each row what would become of it: new, the same as another, or wrong and where. */
export async function assess(world: ImportWorld, transaction: Transaction, id: string): Promise<void> {
  const table = await lockImport(transaction, id)
  const rows = await listRows(transaction, id, { after: 0, most: mostRows })
  const read: Assessable[] = []
  for (const { number, cells, isOther } of rows) {
    const { content, taxNumber, faults } = readCells(table, cells)
    const seal = content && (await taxNumberSeal(world, content.place.country, taxNumber))
    const all = {
      ...faults,
      ...(seal === undefined ? { taxNumber: 'not-a-tax-number' } : {}),
      ...(content && isBeyond(table, content.place.country) ? { country: 'other-country' } : {}),
    }
    const keys = content && {
      name: nameKey(content.name),
      web: webKey(content.website),
      tax: seal?.toString('hex') ?? null,
      country: content.place.country,
    }
    read.push({ number, isOther, faults: all, keys })
  }
  const same = await findSame(
    transaction,
    read.flatMap(({ number, keys }) => (keys ? [{ number, ...keys }] : [])),
  )
  await updateFates(transaction, id, assessRows(read, same))
}

function isBeyond({ reach }: Import, country: string) {
  return reach !== null && !reach.includes(country)
}

function readCells(table: Import, cells: readonly string[]) {
  const byColumn: Partial<Record<ImportColumn, string>> = {}
  for (const [at, column] of table.mapping.entries()) if (column) byColumn[column] = cells[at] ?? ''
  return readRow(byColumn, defaultsOf(table), pointOf)
}

function defaultsOf({ kind, country, language, at, fileName }: Import): RowDefaults {
  return { kind, country, language, year: at.getUTCFullYear(), source: fileName }
}

function pointOf(code: string) {
  const [longitude, latitude] = territoryPoint(code) ?? []
  return longitude === undefined || latitude === undefined ? undefined : { longitude, latitude }
}

interface Act {
  id: string
  personId: string | null
  at: Date
}

/** Makes organisations of all rows that are new, in one transaction: all of them, or none. Tells how many. */
export async function publishImport(world: ImportWorld, { id, personId, at }: Act): Promise<number> {
  return await own<DirectoryTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      const table = await lockImport(transaction, id)
      if (table.state === 'undone') return 0
      const rows = await listUnpublished(transaction, id)
      for (const { number, cells } of rows) {
        const { content, taxNumber: typed } = readCells(table, cells)
        if (!content) continue
        const taxNumber = (await taxNumberSeal(world, content.place.country, typed)) ?? null
        const entry = { content, taxNumber, personId, owned: false, at }
        const entered = await declare(transaction, { ...entry, origin: 'import', state: 'declared' })
        await updateRowOrganisation(transaction, id, { number, organisation: entered.id })
      }
      await updateImport(transaction, id, { state: 'published', published_at: at })
      const { country } = table
      await organisationsImported(transaction, { id, count: rows.length, what: 'published', country, personId, at })
      return rows.length
    })
}

/** Publishes outside a request; where that fails, the table can be published again. */
export async function publishWaiting(world: ImportWorld, act: Act): Promise<void> {
  try {
    await publishImport(world, act)
  } catch (problem) {
    await updateImport(own<DirectoryTables>(world.db), act.id, { state: 'draft' })
    throw problem
  }
}

/** Takes back everything that an import made, but for what somebody has worked on since. */
export async function undoImport(
  world: ImportWorld,
  { id, personId, at }: Act,
): Promise<{ gone: number; kept: number }> {
  return await own<DirectoryTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      const { country } = await lockImport(transaction, id)
      const counts = await deleteImported(transaction, id)
      await updateImport(transaction, id, { state: 'undone', undone_at: at })
      await organisationsImported(transaction, { id, count: counts.gone, what: 'undone', country, personId, at })
      return counts
    })
}
