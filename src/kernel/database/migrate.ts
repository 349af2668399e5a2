import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import { OperatorProblem } from '../problem.ts'
import type { LentDatabase } from './database.ts'

/** Migrations are plain SQL, so no later change to the code can change what they did. */
export class SqlFiles implements MigrationProvider {
  private folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  async names(): Promise<string[]> {
    return (await readdir(this.folder)).filter((name) => name.endsWith('.sql')).sort()
  }

  async getMigrations(): Promise<Record<string, Migration>> {
    return Object.fromEntries((await this.names()).map((name) => [name, { up: (db) => this.run(db, name) }]))
  }

  private async run(db: LentDatabase, name: string) {
    await sql.raw(await readFile(join(this.folder, name), 'utf8')).execute(db)
  }
}

/** Brings the database to the code's migrations, up to and including `last` when given; returns the names it applied. */
export async function migrate(db: LentDatabase, folder: string, last?: string): Promise<string[]> {
  const provider = new SqlFiles(folder)
  await refuseNewer(db, await provider.names())
  const migrator = new Migrator({ db, provider })
  const { error, results = [] } = last ? await migrator.migrateTo(last) : await migrator.migrateToLatest()
  if (error) throw failure(error, results.find(({ status }) => status === 'Error')?.migrationName)
  return results.map(({ migrationName }) => migrationName)
}

async function refuseNewer(db: LentDatabase, known: string[]) {
  const unknown = (await appliedMigrations(db)).filter((name) => !known.includes(name))
  if (unknown.length)
    throw new OperatorProblem(
      `The database is newer than this code (it has had ${unknown.at(-1)}). Start the newer version, or restore a backup made with this one.`,
    )
}

/** Names of the migrations that the database has had, oldest first; empty in a new one. */
export async function appliedMigrations(db: LentDatabase): Promise<string[]> {
  const { rows: tables } =
    await sql`select 1 from pg_tables where schemaname = 'public' and tablename = 'kysely_migration'`.execute(db)
  if (!tables.length) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

function failure(error: unknown, name: string | undefined) {
  return name ? new Error(`The migration ${name} failed`, { cause: error }) : error
}
