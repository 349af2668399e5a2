import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type { Pool, PoolClient } from 'pg'
import { from } from 'pg-copy-streams'
import type { DeviceKey } from './keys.ts'
import { type Learner, learnerOf, type Population } from './learner.ts'
import { addLearner, columns, copyLine, type Table } from './rows.ts'
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

/** Fills what is not there yet, chunk by chunk; each is there whole or not at all, so that a filling may be cut anywhere. */
export async function fill(
  filling: Filling,
  progress: (done: number, of: number) => Promise<void> | void,
): Promise<void> {
  const { pool, population, chunk } = filling
  const chunks = Math.ceil(population.size / chunk)
  const { rows } = await pool.query<{ number: number }>('select number from bench.chunk')
  const there = new Set(rows.map(({ number }) => number))
  for (let number = 0; number < chunks; number++) {
    if (!there.has(number)) await fillChunk(filling, number)
    await progress(number + 1, chunks)
  }
}

async function fillChunk({ pool, population, chunk, curriculum, keyOf }: Filling, number: number) {
  const lines = new Map<Table, string[]>()
  const add = (table: Table, values: Parameters<typeof copyLine>[0]) => {
    const known = lines.get(table)
    if (known) known.push(copyLine(values))
    else lines.set(table, [copyLine(values)])
  }
  const last = Math.min(population.size, (number + 1) * chunk)
  const background = { curriculum, until: population.until, keyOf: (learner: Learner) => keyOf(learner).publicJson }
  for (let index = number * chunk; index < last; index++) addLearner(add, learnerOf(population, index), background)
  const client = await pool.connect()
  try {
    await client.query('begin')
    for (const table of Object.keys(columns) as Table[]) await copyIn(client, table, lines.get(table) ?? [])
    await client.query('insert into bench.chunk values ($1)', [number])
    await client.query('commit')
  } catch (problem) {
    await client.query('rollback')
    throw problem
  } finally {
    client.release()
  }
}

async function copyIn(client: PoolClient, table: Table, lines: readonly string[]) {
  if (lines.length === 0) return
  const into = client.query(from(`copy ${table} (${columns[table].join(', ')}) from stdin`))
  await pipeline(Readable.from([lines.join('')]), into)
}
