import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type { Pool, PoolClient } from 'pg'
import { from } from 'pg-copy-streams'
import { copyLine, type Row, type Table, tables } from './copy.ts'
import type { DeviceKey } from './keys.ts'
import { type Learner, learnerOf, type Population } from './learner.ts'
import { addLearner } from './rows.ts'
import type { Curriculum } from './steps.ts'

/** A database that is being filled, or is full. */
export interface Filling {
  pool: Pool
  population: Population
  /** Learners of one transaction. */
  chunk: number
  curriculum: Curriculum
  keyOf(learner: Learner): DeviceKey
}

/** Numbers of the chunks that are not there yet. */
export async function missingChunks({ pool, population, chunk }: Filling): Promise<number[]> {
  const { rows } = await pool.query<{ number: number }>('select number from bench.chunk')
  const there = new Set(rows.map(({ number }) => number))
  const all = Array.from({ length: Math.ceil(population.size / chunk) }, (_, number) => number)
  return all.filter((number) => !there.has(number))
}

/** Fills what is not there yet. */
export async function fill(filling: Filling): Promise<void> {
  for (const number of await missingChunks(filling)) await fillChunk(filling, number)
}

/** A chunk is there whole or not at all, so that a filling may be cut anywhere and goes on with the next. */
export async function fillChunk({ pool, population, chunk, curriculum, keyOf }: Filling, number: number) {
  const rows = new Map<Table, Row[]>()
  const add = (table: Table, row: Row) => {
    const known = rows.get(table)
    if (known) known.push(row)
    else rows.set(table, [row])
  }
  const last = Math.min(population.size, (number + 1) * chunk)
  const background = { curriculum, until: population.until, keyOf: (learner: Learner) => keyOf(learner).publicJson }
  for (let index = number * chunk; index < last; index++) addLearner(add, learnerOf(population, index), background)
  const client = await pool.connect()
  try {
    await client.query('begin')
    // What a crash takes away is missing with its chunk's number, and filled again.
    await client.query('set local synchronous_commit = off')
    for (const table of tables) await copyIn(client, table, rows.get(table) ?? [])
    await client.query('insert into bench.chunk values ($1)', [number])
    await client.query('commit')
  } catch (problem) {
    await client.query('rollback')
    throw problem
  } finally {
    client.release()
  }
}

async function copyIn(client: PoolClient, table: Table, rows: readonly Row[]) {
  const [first] = rows
  if (!first) return
  const into = client.query(from(`copy ${table} (${Object.keys(first).join(', ')}) from stdin`))
  await pipeline(Readable.from([rows.map(copyLine).join('')]), into)
}
