import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import type { ClientBase, Pool } from 'pg'
import { to } from 'pg-copy-streams'
import { ZipFile } from 'yazl'
import type { FileStore } from '../files/file-store.ts'
import { OperatorProblem } from '../problem.ts'
import { digesting } from './digest-stream.ts'
import type { Manifest, TableEntry } from './manifest.ts'
import { copyOut, listTables, readSequences, type Table } from './tables.ts'

interface Source {
  pool: Pool
  files: FileStore
  now: Date
}

/** Writes everything to one zip file while the server runs: the tables as of one instant, then the files, which only ever grow. */
export async function backUp({ pool, files, now }: Source, file: string): Promise<Manifest> {
  const part = `${file}.part`
  const zip = new ZipFile()
  const client = await pool.connect()
  try {
    const written = pipeline(zip.outputStream, createWriteStream(part, { mode: 0o600 }))
    // What cannot be read ends the file that is written, and is thrown where that is awaited.
    zip.on('error', (problem) => Readable.prototype.destroy.call(zip.outputStream, problem))
    written.catch(() => {})
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
    const manifest: Manifest = { ...head, tables, files: await addFiles(zip, files) }
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

/** Each file is fetched when its turn to be written comes, so that no more than one is held in memory. */
async function addFiles(zip: ZipFile, files: FileStore) {
  const digests = (await Array.fromAsync(files.list())).toSorted()
  for (const digest of digests)
    zip.addReadStreamLazy(`files/${digest}`, { compress: false }, (give) => {
      streamOf(files, digest).then(
        (stream) => give(null, stream),
        (problem) => zip.emit('error', problem),
      )
    })
  return digests
}

async function streamOf(files: FileStore, digest: string) {
  const bytes = await files.get(digest)
  if (!bytes) throw new OperatorProblem(`The file ${digest} is gone from ${files.name}.`)
  return Readable.from([bytes])
}

async function keep(part: string, file: string) {
  const handle = await open(part, 'r')
  await handle.sync()
  await handle.close()
  await rename(part, file)
}
