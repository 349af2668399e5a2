import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import type { Logger } from 'pino'
import { OperatorProblem } from '../../problem.ts'
import type { LentDatabase } from '../database.ts'
import { connect } from '../pool.ts'
import { type Doubt, Freshness } from './freshness.ts'
import { type Position, readPosition } from './position.ts'
import { readingDatabase } from './replica-pool.ts'

/** A streaming copy of the database, for what may be a moment old. */
export interface Replica {
  /** The replica while it answers, lags little and has replayed `position`; null when the primary must be read. */
  at(position: Position | null): LentDatabase | null
  /** Where the primary stands: everything that was committed until now lies before it. */
  position(): Promise<Position | null>
  /** From now on nothing is read here that is older than this moment. */
  catchUp(): void
  stop(): Promise<void>
}

interface Place {
  url: string
  /** Seconds behind the primary at which the replica is left alone. */
  mostLag: number
  mostConnections: number
  primary: pg.Pool
  log: Logger
}

const betweenLooks = 250
const patience = 2000
const doubts = { silent: 'the replica does not answer', behind: 'the replica lags behind' } satisfies Record<
  Doubt,
  string
>

/** Follows a replica: asks both servers where they stand, a few times a second, so that no request has to. */
export async function followReplica({ url, mostLag, mostConnections, primary, log }: Place): Promise<Replica> {
  const waits = { connectionTimeoutMillis: patience, query_timeout: patience }
  // One connection of its own: a busy pool must not look like a silent replica.
  const watched = connect({ connectionString: url, max: 1, ...waits })
  const reading = connect({ connectionString: url, max: mostConnections, ...waits })
  const freshness = new Freshness(mostLag * 1000)
  await refuseOther(watched.pool, primary)
  const db = readingDatabase({
    replica: reading.pool,
    primary,
    failed: () => freshness.replicaSaid(null, Date.now()),
  })

  const look = async () => {
    const at = Date.now()
    const [stands, replayed] = await Promise.all([primaryPosition(primary), replayedPosition(watched.pool)])
    if (stands !== null) freshness.primarySaid(stands, at)
    freshness.replicaSaid(replayed, Date.now())
  }
  await look()
  const stopping = new AbortController()
  const { signal } = stopping
  const following = (async () => {
    let before: Doubt | null = null
    while (!signal.aborted) {
      const doubt = freshness.doubt(Date.now())
      if (doubt !== before) log.warn(doubt ? `the primary is read: ${doubts[doubt]}` : 'the replica is read again')
      before = doubt
      await pause(betweenLooks, null, { signal, ref: false }).catch(() => {})
      if (!signal.aborted) await look()
    }
  })()

  return {
    at: (position) => (freshness.has(position, Date.now()) ? db : null),
    position: () => primaryPosition(primary),
    catchUp: () => {
      freshness.await('unknown')
      void awaitPosition(primary, freshness, signal)
    },
    stop: async () => {
      stopping.abort()
      await following
      await Promise.all([watched.close(), reading.close(), db.destroy()])
    },
  }
}

/** Until the primary says where it stands, it is read itself. */
async function awaitPosition(primary: pg.Pool, freshness: Freshness, signal: AbortSignal) {
  while (!signal.aborted) {
    const position = await primaryPosition(primary)
    if (position !== null) return freshness.await(position)
    await pause(betweenLooks, null, { signal, ref: false }).catch(() => {})
  }
}

// The place of insertion, not of what was written out: it also covers commits that do not wait for the disk.
async function primaryPosition(primary: pg.Pool): Promise<Position | null> {
  try {
    const { rows } = await primary.query<{ position: string }>('select pg_current_wal_insert_lsn()::text as position')
    return readPosition(rows[0]?.position)
  } catch {
    return null
  }
}

/** Null when it is silent, and when it was made a primary: then it goes its own way. */
async function replayedPosition(replica: pg.Pool): Promise<Position | null> {
  try {
    const { rows } = await replica.query<{ position: string | null }>(
      'select case when pg_is_in_recovery() then pg_last_wal_replay_lsn()::text end as position',
    )
    return readPosition(rows[0]?.position)
  } catch {
    return null
  }
}

/** A replica that is silent may come back; one that is another database, or none, would answer wrongly for ever. */
async function refuseOther(replica: pg.Pool, primary: pg.Pool) {
  const ask = async (pool: pg.Pool) => {
    const { rows } = await pool.query<{ replays: boolean; database: string }>(
      'select pg_is_in_recovery() as replays, current_database() || (select system_identifier from pg_control_system()) as database',
    )
    return rows[0]
  }
  const copy = await ask(replica).catch(() => null)
  if (!copy) return
  if (!copy.replays)
    throw new OperatorProblem(
      'READ_DATABASE_URL names a server that replays nothing: it is no replica. Leave it out, or name a streaming replica.',
    )
  if (copy.database !== (await ask(primary))?.database)
    throw new OperatorProblem('READ_DATABASE_URL names a replica of another database than DATABASE_URL.')
}
