import { createWriteStream } from 'node:fs'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { finished, pipeline } from 'node:stream/promises'
import type { ClientBase, Pool } from 'pg'
import { to } from 'pg-copy-streams'
import { ZipFile } from 'yazl'
import { OperatorProblem } from '../problem.ts'
import { digesting } from './digest-stream.ts'
import type { Manifest, TableEntry } from './manifest.ts'
import { copyOut, listTables, readSequences, type Table } from './tables.ts'

interface Source {
  pool: Pool
  filesFolder: string
  now: Date
}

/** Writes everything to one zip file while the server runs: the tables as of one instant, then the files, which only ever grow. */
export async function backUp({ pool, filesFolder, now }: Source, file: string): Promise<Manifest> {
  const part = `${file}.part`
  const zip = new ZipFile()
  const client = await pool.connect()
  try {
    const written = pipeline(zip.outputStream, createWriteStream(part, { mode: 0o600 }))
    await client.query('begin isolation level repeatable read read only')
    const head = {
      format: 'conecta-backup/1' as const,
      createdAt: now.toISOString(),
      migration: await lastMigration(client),
      sequences: await readSequences(client),
    }
    const tables: TableEntry[] = []
    for (const table of await listTables(client)) tables.push(await addTable(zip, client, table))
    await client.query('commit')
    const manifest: Manifest = { ...head, tables, files: await addFiles(zip, filesFolder) }
    zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 2)), 'manifest.json')
    zip.end()
    await written
    await keep(part, file)
    return manifest
  } finally {
    client.release()
    await rm(part, { force: true })
  }
}

async function lastMigration(client: ClientBase) {
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name desc limit 1')
  const name = rows[0]?.name
  if (!name) throw new OperatorProblem('This database has no data to back up.')
  return name
}

async function addTable(zip: ZipFile, client: ClientBase, table: Table): Promise<TableEntry> {
  const { stream, result } = digesting()
  const copied = client.query(to(copyOut(table)))
  zip.addReadStream(stream, `tables/${table.name}.copy`)
  await Promise.all([pipeline(copied, stream), finished(stream)])
  return { ...table, ...result() }
}

async function addFiles(zip: ZipFile, folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
  for (const { name, parentPath } of files) zip.addFile(join(parentPath, name), `files/${name}`, { compress: false })
  return files.map(({ name }) => name).toSorted()
}

async function keep(part: string, file: string) {
  const handle = await open(part, 'r')
  await handle.sync()
  await handle.close()
  await rename(part, file)
}
