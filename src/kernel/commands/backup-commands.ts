import { join, resolve } from 'node:path'
import { backUp } from '../backup/backup.ts'
import { restore } from '../backup/restore.ts'
import { makeFolder } from '../database/embedded/places.ts'
import { appliedMigrations, SqlFiles } from '../database/migrate.ts'
import { migrationsFolder, prepareDatabase } from '../database/prepare.ts'
import { openFiles } from '../files/open-files.ts'
import { say } from '../process.ts'
import { type Console, onlyFile, type PlaceCommand } from './commands.ts'

export const backupCommands: PlaceCommand[] = [
  {
    name: 'backup',
    usage: 'FILE',
    summary: 'writes everything to one file, while the server runs',
    run: backupCommand,
  },
  {
    name: 'restore',
    usage: 'FILE',
    summary: 'fills an empty place from a backup, and checks it',
    run: restoreCommand,
  },
  {
    name: 'upgrade',
    usage: '',
    summary: 'backs up, brings the database up to date, checks, and says how to return',
    run: upgradeCommand,
  },
]

// npm runs scripts from the project's folder; a file that the operator names lies where she stands.
const asTyped = (file: string) => resolve(process.env['INIT_CWD'] ?? process.cwd(), file)

async function backupCommand({ settings, connections }: Console, words: string[]) {
  const file = asTyped(onlyFile(words, 'backup FILE'))
  const manifest = await backUp({ pool: connections.pool, files: openFiles(settings), now: new Date() }, file)
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  say(`Saved ${rows} rows of ${manifest.tables.length} tables and ${manifest.files.length} files to ${file}.`)
  say('The file holds personal data and secrets: keep it where only you can read it.')
}

async function restoreCommand({ settings, connections }: Console, words: string[]) {
  const file = asTyped(onlyFile(words, 'restore FILE'))
  const files = openFiles(settings)
  await files.check()
  const manifest = await restore({ connections, files, migrationsFolder }, file)
  const applied = await prepareDatabase(connections)
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  say(
    `Restored and compared ${rows} rows of ${manifest.tables.length} tables and ${manifest.files.length} files, saved on ${manifest.createdAt}.`,
  )
  if (applied.length) say(`Then applied ${applied.length} newer migrations.`)
}

async function upgradeCommand({ settings, connections, world }: Console) {
  const have = await appliedMigrations(connections.db)
  const waiting = (await new SqlFiles(migrationsFolder).names()).filter((name) => !have.includes(name))
  if (have.length && waiting.length) {
    const folder = makeFolder(join(settings.DATA_DIR, 'backups'))
    const file = join(folder, `before-${waiting[0]?.replace(/_.*$/, '')}-${Date.now()}.zip`)
    await backUp({ pool: connections.pool, files: openFiles(settings), now: new Date() }, file)
    say(`Saved everything to ${file}.`)
    say(
      `To return: put back the code that ran before, set DATA_DIR to a new folder, and run: npm run conecta -- restore ${file}`,
    )
  }
  const applied = await prepareDatabase(connections)
  say(applied.length ? `Applied ${applied.length} migrations: ${applied.join(', ')}` : 'The database was up to date.')
  for (const { load } of (await world()).contributions) await load?.(await world())
  say('The shipped courses and facts are loaded.')
}
