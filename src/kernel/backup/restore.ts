import { pipeline } from 'node:stream/promises'
import { buffer } from 'node:stream/consumers'
import type { ClientBase } from 'pg'
import { from, to } from 'pg-copy-streams'
import type { Connections } from '../database/pool.ts'
import { appliedMigrations, migrate } from '../database/migrate.ts'
import type { FileStore } from '../files/file-store.ts'
import { OperatorProblem } from '../problem.ts'
import { type BackupFile, openBackup } from './backup-file.ts'
import { digesting } from './digest-stream.ts'
import type { Manifest, TableEntry } from './manifest.ts'
import { copyIn, copyOut, quoted, setSequences, withoutForeignKeys, withoutTriggers } from './tables.ts'

interface Place {
  connections: Connections
  files: FileStore
  migrationsFolder: string
}

/** Fills an empty place from a backup, in one transaction that is kept only when every table reads back as it was written. */
export async function restore({ connections, files, migrationsFolder }: Place, file: string): Promise<Manifest> {
  const backup = await openBackup(file)
  try {
    if ((await appliedMigrations(connections.db)).length)
      throw new OperatorProblem(
        'This place already holds data. Restore into an empty one: set DATA_DIR to a new folder, or DATABASE_URL to an empty database.',
      )
    await migrate(connections.db, migrationsFolder, backup.manifest.migration)
    await loadTables(connections, backup)
    for (const digest of backup.manifest.files) await loadFile(files, backup, digest)
    return backup.manifest
  } finally {
    backup.close()
  }
}

async function loadTables({ pool }: Connections, backup: BackupFile) {
  const { tables, sequences } = backup.manifest
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`truncate ${tables.map(({ name }) => `public.${quoted(name)}`).join(', ')}`)
    await withoutForeignKeys(client, async () => {
      for (const table of tables) await loadTable(client, table, backup)
    })
    await setSequences(client, sequences)
    await client.query('commit')
  } catch (problem) {
    await client.query('rollback')
    throw problem
  } finally {
    client.release()
  }
}

async function loadTable(client: ClientBase, table: TableEntry, backup: BackupFile) {
  // What triggers write is in the backup already, in tables of its own.
  await withoutTriggers(client, table, async () => {
    await pipeline(await backup.read(`tables/${table.name}.copy`), client.query(from(copyIn(table))))
  })
  const { stream, result } = digesting()
  stream.resume()
  await pipeline(client.query(to(copyOut(table))), stream)
  const { rows, sha256 } = result()
  if (rows !== table.rows || sha256 !== table.sha256)
    throw new OperatorProblem(
      `The table ${table.name} did not come back as it was saved (${rows} of ${table.rows} rows). The backup file is damaged; nothing was restored.`,
    )
}

async function loadFile(files: FileStore, backup: BackupFile, digest: string) {
  const stored = await files.put(await buffer(await backup.read(`files/${digest}`)))
  if (stored !== digest)
    throw new OperatorProblem(`An uploaded file (${digest.slice(0, 12)}…) is damaged in the backup.`)
}
