import { chmodSync, mkdirSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { connection } from '#kernel/database/embedded/postgres.ts'
import { connect, type Connections } from '#kernel/database/pool.ts'
import { course } from '../pages/subjects.ts'
import { beginFilling } from '../population/begin-filling.ts'
import type { Filling } from '../population/filling.ts'
import { type Ours, startOurs } from '../servers/ours.ts'

/** A server with its own database for one number of learners. */
export interface GrowthPlace {
  size: number
  ours: Ours
  connections: Connections
  filling: Filling
  stop(): Promise<void>
}

const learnersAtOnce = 1000
const keys = 256

export async function openPlace(data: string, size: number): Promise<GrowthPlace> {
  const server = await openServer(data, size)
  try {
    const { pool } = server.connections
    const filling = await beginFilling(pool, { size, chunk: learnersAtOnce, keys, course })
    return { ...server, size, filling }
  } catch (problem) {
    await server.stop()
    throw problem
  }
}

/** A server with its own database in a folder of that size, and a way in beside it. */
export async function openServer(data: string, size: number): Promise<Omit<GrowthPlace, 'size' | 'filling'>> {
  const folder = join(data, String(size))
  mkdirSync(folder, { recursive: true })
  for (const each of [data, folder]) chmodSync(each, 0o755)
  const ours = await startOurs(folder, { TRUST_PROXY: '127.0.0.1' })
  const connections = connect({ ...connection(ours.sockets), max: 2 })
  const stop = async () => {
    await connections.close()
    await ours.stop()
  }
  return { ours, connections, stop }
}

export async function databaseBytes(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ bytes: number }>('select pg_database_size(current_database()) as bytes')
  return rows[0]?.bytes ?? 0
}

export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
