import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#kernel/root.ts'
import { describeMachine, isBusy } from '../machine.ts'
import { say } from '../progress.ts'
import { openFilled } from './fill-all.ts'
import { growthReport, type GrowthResults } from './growth-report.ts'
import { measureGrowth } from './measure-growth.ts'
import { type GrowthPlace } from './place.ts'
import { databaseBytes } from '../servers/with-database.ts'
import { growthPlot } from './plot.ts'
import { readSizeWishes } from '../sizes.ts'

/** Numbers of learners, and where their databases stand. */
export const usualGrowth = { sizes: [10_000, 100_000, 1_000_000], folder: 'conecta-growth', requests: 1000 }

/** Fills a database for each number of learners, measures every page at each, and writes what grows. */
export async function runGrowth(words: readonly string[]): Promise<void> {
  const wishes = readSizeWishes(words, usualGrowth)
  const began = performance.now()
  const machine = describeMachine(wishes.data)
  if (isBusy(machine)) say(`The machine is busy (load ${machine.load.toFixed(1)}): the report will say so.`)
  say(`The databases are kept in ${wishes.data} until you remove them.`)
  const places = await openFilled(wishes)
  try {
    const pages = await measureGrowth(places, wishes.requests)
    const sizes = await Promise.all(places.map(sizeOf))
    const took = (performance.now() - began) / 1000
    write(wishes.out ?? join(root, 'bench'), { machine, sizes, requests: wishes.requests, pages, took })
  } finally {
    for (const { stop } of places) await stop()
  }
}

async function sizeOf({ size, connections: { pool } }: GrowthPlace) {
  const { rows } = await pool.query<{ events: number }>('select count(*) as events from learning_event')
  return { learners: size, events: rows[0]?.events ?? 0, bytes: await databaseBytes(pool) }
}

function write(folder: string, results: GrowthResults) {
  writeFileSync(join(folder, 'growth.md'), growthReport(results))
  writeFileSync(join(folder, 'growth.svg'), growthPlot(results))
  writeFileSync(join(folder, 'growth.json'), `${JSON.stringify(results, null, 1)}\n`)
  say(`Written to ${join(folder, 'growth.md')} after ${Math.round(results.took)} s.`)
}
