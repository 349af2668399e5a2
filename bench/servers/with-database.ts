import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { connection } from '#kernel/database/embedded/postgres.ts'
import { connect, type Connections } from '#kernel/database/pool.ts'
import { type Ours, startOurs } from './ours.ts'

/** A server with its own database, and a way in beside it. */
export interface ServerWithDatabase {
  ours: Ours
  connections: Connections
  stop(): Promise<void>
}

/** Opens one in a folder of that size, which is kept. */
export async function openServer(data: string, size: number): Promise<ServerWithDatabase> {
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
