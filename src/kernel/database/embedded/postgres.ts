import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { OperatorProblem } from '../../problem.ts'
import type { Places } from './places.ts'
import { takeOver } from './take-over.ts'

export interface Postgres {
  socketFolder: string
  stop(): Promise<void>
}

const owner = 'conecta'
const environment = { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' }

/** Starts the PostgreSQL that comes with the project, on a Unix socket only, and answers once it takes connections. */
export async function startPostgres(places: Places, options: readonly string[] = []): Promise<Postgres> {
  if (existsSync(join(places.data, 'PG_VERSION'))) await takeOver(places)
  else createCluster(places)

  const server = launch(places, options)
  try {
    await answering(places, server)
  } catch (problem) {
    server.kill('SIGINT')
    throw problem
  }
  return { socketFolder: places.sockets, stop: () => stop(server) }
}

export function connection(socketFolder: string, database = 'conecta') {
  return { host: socketFolder, user: owner, database }
}

function createCluster(places: Places) {
  // The builtin provider orders by code point on every machine, so no index depends on the system's own locale tables.
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8']
  const result = spawnSync(
    join(places.binaries, 'bin/initdb'),
    ['-D', places.data, '-U', owner, '-A', 'trust', ...locale, '--no-instructions'],
    {
      ...places.user,
      env: environment,
      cwd: '/',
      encoding: 'utf8',
    },
  )
  if (result.status !== 0)
    throw new OperatorProblem(
      `PostgreSQL could not prepare ${places.data}: ${lastLine(result.stderr ?? String(result.error))}`,
    )
}

function launch(places: Places, options: readonly string[]) {
  const settings = [
    'listen_addresses=',
    'unix_socket_permissions=0700',
    'jit=off',
    'max_connections=120',
    `shared_buffers=${sharedMegabytes(memory())}MB`,
    // What it had in memory is read again after a start, beside the first visits.
    'shared_preload_libraries=pg_prewarm',
    'log_min_messages=warning',
    ...options,
  ]
  const log = openSync(join(places.data, '..', 'postgres.log'), 'a')
  // A group of its own: Ctrl-C must reach the web server first, which then stops the database in order.
  const child = spawn(
    join(places.binaries, 'bin/postgres'),
    ['-D', places.data, '-k', places.sockets, ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...places.user,
      env: environment,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
    },
  )
  closeSync(log)
  return child
}

/** What of the data PostgreSQL keeps in its own memory: an eighth of what there is. It is taken only as the data need it. */
function sharedMegabytes(bytes: number) {
  return Math.round(Math.min(2048, Math.max(128, bytes / 8 / 2 ** 20)))
}

/** Bytes of the machine, or of the container that we may not leave. */
function memory() {
  return Math.min(totalmem(), process.constrainedMemory() || Infinity)
}

async function answering(places: Places, server: ChildProcess) {
  for (let tries = 0; tries < 3000; tries++) {
    if (server.exitCode !== null)
      throw new OperatorProblem(
        `PostgreSQL did not start: ${lastLine(readFileSync(join(places.data, '..', 'postgres.log'), 'utf8'))}`,
      )
    if (await answers(places.sockets)) return
    await pause(20)
  }
  throw new OperatorProblem('PostgreSQL did not answer within a minute.')
}

async function answers(socketFolder: string) {
  const client = new pg.Client(connection(socketFolder, 'postgres'))
  try {
    await client.connect()
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'conecta'")
    if (!rowCount) await client.query('create database conecta')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

function stop(server: ChildProcess) {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise<void>((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGINT')
  })
}

function lastLine(text: string) {
  return text.trim().split('\n').at(-1) ?? ''
}
