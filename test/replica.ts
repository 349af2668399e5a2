import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import pg from 'pg'
import { embeddedPlaces, type Places } from '#kernel/database/embedded/places.ts'
import { connection, type Postgres, startPostgres } from '#kernel/database/embedded/postgres.ts'
import { connect, type Connections } from '#kernel/database/pool.ts'
import { prepareDatabase } from '#kernel/database/prepare.ts'

export interface Cluster {
  primary: Connections
  /** READ_DATABASE_URL, and DATABASE_URL of the primary. */
  replicaUrl: string
  primaryUrl: string
  /** One statement on the replica. */
  onReplica(statement: string): Promise<Record<string, unknown>[]>
  stopReplica(): Promise<void>
  startReplica(): Promise<void>
  stop(): Promise<void>
}

/** A primary with a streaming replica: the package has no pg_basebackup, so the copy is made as that program does it. */
export async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'conecta-cluster-'))
  chmodSync(folder, 0o755)
  const [primaryPlaces, replicaPlaces] = [join(folder, 'one'), join(folder, 'two')].map(placesIn)
  if (!primaryPlaces || !replicaPlaces) throw new Error('two places were made')
  const server = await startPostgres(primaryPlaces)
  const primary = connect({ ...connection(server.socketFolder), max: 8 })
  await prepareDatabase(primary)
  await copyCluster(primaryPlaces, replicaPlaces)
  let replica: Postgres | null = null
  const cluster: Cluster = {
    primary,
    primaryUrl: urlOf(primaryPlaces),
    replicaUrl: urlOf(replicaPlaces),
    onReplica: (statement) => ask(replicaPlaces, statement),
    startReplica: async () => void (replica = await startPostgres(replicaPlaces)),
    stopReplica: async () => void (await replica?.stop()),
    stop: async () => {
      await cluster.stopReplica()
      await primary.close()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await cluster.startReplica()
  return cluster
}

function placesIn(folder: string) {
  mkdirSync(folder, { mode: 0o755 })
  return embeddedPlaces(folder)
}

function urlOf({ sockets }: Places) {
  return `postgres:///conecta?${new URLSearchParams({ host: sockets, user: 'conecta' })}`
}

async function ask({ sockets }: Places, statement: string) {
  const client = new pg.Client(connection(sockets))
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

// What a copy begins without (PostgreSQL's manual, 'Making a Base Backup Using the Low Level API').
const left =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/|^postmaster\./

async function copyCluster(from: Places, to: Places) {
  // One session from start to stop: the backup ends with it.
  const client = new pg.Client(connection(from.sockets))
  await client.connect()
  await client.query(`select pg_create_physical_replication_slot('replica', true)`)
  await client.query(`select pg_backup_start('replica', true)`)
  cpSync(from.data, to.data, { recursive: true, filter: (path) => !left.test(relative(from.data, path)) })
  const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)')
  await client.end()
  writeFileSync(join(to.data, 'backup_label'), rows[0]?.labelfile ?? '')
  writeFileSync(join(to.data, 'standby.signal'), '')
  const source = `primary_conninfo = 'host=${from.sockets} user=conecta'\nprimary_slot_name = 'replica'\n`
  writeFileSync(join(to.data, 'postgresql.auto.conf'), source)
  giveTo(to)
}

function giveTo({ data, user }: Places) {
  chmodSync(data, 0o700)
  if (!user) return
  for (const entry of readdirSync(data, { recursive: true, withFileTypes: true }))
    chownSync(join(entry.parentPath, entry.name), user.uid, user.gid)
}
