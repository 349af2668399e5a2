import { own } from '#kernel/database/database.ts'
import { addUpFigures } from '#modules/learning/actions/add-up-figures.ts'
import type { LearningTables } from '#modules/learning/tables.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Unclear } from '../arguments.ts'
import { fillChunk, missingChunks } from '../population/filling.ts'
import { say, showBar } from '../progress.ts'
import { duration } from '../report/words.ts'
import { diskRefusal, estimate, gigabytes, type Sample } from './estimate.ts'
import { freeBytes, type GrowthPlace, openPlace } from './place.ts'
import { databaseBytes } from '../servers/with-database.ts'
import { enterStaff, fillVisits } from './staff.ts'
import type { SizeWishes } from '../sizes.ts'

/** Opens one place for each size and fills it; what a part of it takes is said, and the disk looked at, before the whole is begun. */
export async function openFilled({ data, sizes }: SizeWishes): Promise<GrowthPlace[]> {
  const begun = sizes.filter((size) => existsSync(join(data, String(size), 'postgres')))
  const places: GrowthPlace[] = []
  try {
    for (const size of sizes) {
      say(`${size.toLocaleString('en')} learners: opening the database…`)
      const place = await openPlace(data, size)
      places.push(place)
      const later = sizes.filter((other) => other > size && !begun.includes(other))
      await fillPlace(place, { data, later: later.reduce((sum, other) => sum + other, 0) })
    }
    return places
  } catch (problem) {
    for (const { stop } of places) await stop()
    throw problem
  }
}

async function fillPlace(place: GrowthPlace, { data, later }: { data: string; later: number }) {
  const { filling, connections } = place
  const [first, ...rest] = await missingChunks(filling)
  if (first !== undefined) {
    const sample = await measured(place, first)
    const left = rest.length * filling.chunk
    const all = estimate(sample, left + later)
    const here = estimate(sample, left)
    say(
      `  to fill: ${left.toLocaleString('en')} learners, about ${duration(here.seconds)} and ${gigabytes(here.bytes)} GB; with the larger sizes ${duration(all.seconds)} and ${gigabytes(all.bytes)} GB. It may be cut and goes on where it was.`,
    )
    const refusal = diskRefusal(all, freeBytes(data))
    if (refusal) throw new Unclear(refusal)
    await fillRest(place, rest)
  }
  await enterStaff(connections.pool)
  await fillVisits(connections.pool, filling.population)
  await addUpFigures(own<LearningTables>(connections.db))
  await connections.pool.query('vacuum analyze')
  // What filling wrote is on the disk before anything is measured.
  await connections.pool.query('checkpoint')
}

async function measured({ filling, connections: { pool } }: GrowthPlace, chunk: number): Promise<Sample> {
  const before = await databaseBytes(pool)
  const started = performance.now()
  await fillChunk(filling, chunk)
  const seconds = (performance.now() - started) / 1000
  return { learners: filling.chunk, seconds, bytes: Math.max(0, (await databaseBytes(pool)) - before) }
}

async function fillRest({ filling }: GrowthPlace, chunks: readonly number[]) {
  const started = performance.now()
  for (const [index, chunk] of chunks.entries()) {
    await fillChunk(filling, chunk)
    showBar((index + 1) / chunks.length, (performance.now() - started) / 1000)
  }
}
