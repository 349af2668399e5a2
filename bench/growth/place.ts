import { statfsSync } from 'node:fs'
import { course } from '../pages/subjects.ts'
import { beginFilling } from '../population/begin-filling.ts'
import type { Filling } from '../population/filling.ts'
import { openServer, type ServerWithDatabase } from '../servers/with-database.ts'

/** A server with its own database for one number of learners. */
export interface GrowthPlace extends ServerWithDatabase {
  size: number
  filling: Filling
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

export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
