import type { Server } from 'node:net'
import { sql } from 'kysely'
import { OperatorProblem } from '../problem.ts'
import type { Settings } from '../settings/settings.ts'
import { lockFolder, tryLockFolder } from './embedded/folder-lock.ts'
import { embeddedPlaces, makeFolder } from './embedded/places.ts'
import { connection, startPostgres } from './embedded/postgres.ts'
import { connect, type Connections } from './pool.ts'

/**
 * Starts the database that comes with the project, as the one server of its data folder; or joins the one that DATABASE_URL
 * names, beside as many other servers as like: they may share a data folder, which then holds uploaded files and logs only.
 */
export async function openDatabase(settings: Settings): Promise<Connections> {
  const folder = makeFolder(settings.DATA_DIR)
  return settings.DATABASE_URL ? joinByUrl(settings) : startEmbedded(settings, await lockFolder(folder))
}

/** For the operator's commands: joins the database of a running server, and starts it when none runs. */
export async function joinDatabase(settings: Settings): Promise<Connections> {
  if (settings.DATABASE_URL) return joinByUrl(settings)
  const lock = await tryLockFolder(makeFolder(settings.DATA_DIR))
  if (lock) return startEmbedded(settings, lock)
  const connections = connect({ ...connection(embeddedPlaces(settings.DATA_DIR).sockets), max: 2 })
  await refuseSilence(connections, 'the running server')
  return connections
}

async function joinByUrl(settings: Settings): Promise<Connections> {
  const url = new URL(settings.DATABASE_URL ?? '')
  const connections = connect({ connectionString: url.href, max: settings.DATABASE_CONNECTIONS })
  await refuseSilence(connections, url.host || (url.searchParams.get('host') ?? 'DATABASE_URL'))
  return connections
}

async function startEmbedded(settings: Settings, lock: Server): Promise<Connections> {
  const postgres = await startPostgres(embeddedPlaces(settings.DATA_DIR))
  const connections = connect({ ...connection(postgres.socketFolder), max: settings.DATABASE_CONNECTIONS })
  return {
    ...connections,
    close: async () => {
      await connections.close()
      await postgres.stop()
      lock.close()
    },
  }
}

async function refuseSilence({ db, close }: Connections, name: string) {
  try {
    await sql`select 1`.execute(db)
  } catch (problem) {
    await close()
    throw new OperatorProblem(
      `The database at ${name} does not answer (${problem instanceof Error ? problem.message : problem}). Check DATABASE_URL, and that PostgreSQL runs.`,
    )
  }
}
