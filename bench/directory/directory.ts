import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#kernel/root.ts'
import { databaseBytes, openServer } from '../servers/with-database.ts'
import { describeMachine, isBusy } from '../machine.ts'
import { say } from '../progress.ts'
import { whole } from '../report/words.ts'
import { readSizeWishes } from '../sizes.ts'
import { fillDirectory } from './fill.ts'
import { measureMix } from './measure.ts'
import { directoryReport, type DirectoryResults } from './report.ts'
import { sameAnswers } from './same-answers.ts'

/** Numbers of organisations, and where their databases stand. */
export const usualDirectory = { sizes: [5000, 50_000, 500_000], folder: 'conecta-directory', requests: 300 }

type Place = Awaited<ReturnType<typeof openServer>> & { size: number }

/** Fills a directory of each size and asks each the same questions. */
export async function runDirectory(words: readonly string[]): Promise<void> {
  const wishes = readSizeWishes(words, usualDirectory)
  const began = performance.now()
  const machine = describeMachine(wishes.data)
  if (isBusy(machine)) say(`The machine is busy (load ${machine.load.toFixed(1)}): the report will say so.`)
  say(`The databases are kept in ${wishes.data} until you remove them.`)
  const places: Place[] = []
  try {
    for (const size of wishes.sizes) {
      say(`${whole(size)} organisations: opening the database…`)
      const place = await openServer(wishes.data, size)
      places.push({ ...place, size })
      await fillDirectory(place.connections, size)
    }
    const asked = places.map(async ({ size, ours: { base }, connections: { pool } }) => {
      return { size, base, same: await sameAnswers(pool, size) }
    })
    const questions = await measureMix(await Promise.all(asked), wishes.requests)
    const sizes = await Promise.all(places.map(sizeOf))
    const took = (performance.now() - began) / 1000
    write(wishes.out ?? join(root, 'bench'), { machine, sizes, requests: wishes.requests, questions, took })
  } finally {
    for (const { stop } of places) await stop()
  }
}

async function sizeOf({ size, connections: { pool } }: Place) {
  const { rows } = await pool.query<{ words: number }>('select count(*)::integer as words from finding_word')
  return { organisations: size, words: rows[0]?.words ?? 0, bytes: await databaseBytes(pool) }
}

function write(folder: string, results: DirectoryResults) {
  const report = directoryReport(results)
  writeFileSync(join(folder, 'directory.md'), report)
  writeFileSync(join(folder, 'directory.json'), `${JSON.stringify(results, null, 1)}\n`)
  console.log(report)
  say(`Written to ${join(folder, 'directory.md')} after ${Math.round(results.took)} s.`)
}
