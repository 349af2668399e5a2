import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connection } from '#kernel/database/embedded/postgres.ts'
import { connect, type Connections } from '#kernel/database/pool.ts'
import { root } from '#kernel/root.ts'
import { readWishes, type Wishes } from './arguments.ts'
import { findKept } from './kept.ts'
import { startLoad } from './load/load.ts'
import { loadAll, type Pace } from './loads.ts'
import { describeMachine, isBusy } from './machine.ts'
import { loadKinds } from './pages/kinds.ts'
import { statementsOf } from './pages/statements.ts'
import { course, subjectsOf } from './pages/subjects.ts'
import { beginFilling } from './population/begin-filling.ts'
import { fill } from './population/filling.ts'
import { cookieSigner } from './population/session.ts'
import { memoryOf, memoryOfAll } from './processor/memory.ts'
import { workersIn } from './processor/processor-time.ts'
import { say } from './progress.ts'
import { writeReport } from './report/write-report.ts'
import type { Results } from './results.ts'
import { type Ours, startOurs } from './servers/ours.ts'

/** The whole bench: set up, measure, write the report. */
export async function runBench(words: readonly string[]): Promise<void> {
  const wishes = readWishes(words)
  const began = performance.now()
  const folder = mkdtempSync(join(tmpdir(), 'conecta-bench-'))
  // PostgreSQL may run as another user, who must be able to pass.
  chmodSync(folder, 0o755)
  const machine = describeMachine(folder)
  if (isBusy(machine)) say(`The machine is busy (load ${machine.load.toFixed(1)}): the report will say so.`)
  try {
    const measured = await measure(folder, wishes)
    const results = { machine, ...measured, took: (performance.now() - began) / 1000 }
    const place = wishes.out ?? join(root, isWhole(wishes) ? 'bench' : 'build/bench')
    mkdirSync(place, { recursive: true })
    writeReport(place, results)
    say(`Written to ${join(place, 'results.md')} after ${Math.round(results.took)} s.`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// The committed report is only ever replaced by a whole one.
function isWhole({ quick, only }: Wishes) {
  return !quick && only.length === loadKinds.length
}

type Measured = Omit<Results, 'machine' | 'took'>

async function measure(folder: string, wishes: Wishes): Promise<Measured> {
  say('Starting the server on an empty database…')
  const ours = await startOurs(folder)
  const connections = connect({ ...connection(ours.sockets), max: 2 })
  try {
    return { ...nothing, seconds: wishes.seconds, ...(await underLoad({ ours, connections, folder }, wishes)) }
  } finally {
    await connections.close()
    await ours.stop()
  }
}

const nothing = { coldStarts: [], weights: [], paints: [] }

interface Place {
  ours: Ours
  connections: Connections
  folder: string
}

async function underLoad({ ours, connections: { db, pool }, folder }: Place, wishes: Wishes) {
  const size = wishes.quick ? 300 : 5000
  say(`Filling in ${size} learners…`)
  const filling = await beginFilling(pool, { size, chunk: 1000, keys: size, course })
  await fill(filling, () => {})
  await pool.query('vacuum analyze')
  const statements = statementsOf(filling, folder)
  const since = new Date()
  const cookieOf = await cookieSigner(db)
  const subjects = await subjectsOf({ base: ours.base, filling, cookieOf, statements }, wishes.only)
  const load = startLoad()
  try {
    const pace = paceOf(wishes)
    const { results: loads, acknowledged } = await loadAll(load, { ours, folder, subjects, pace })
    const memory = { server: memoryOf(ours.pid), database: memoryOfAll(workersIn(ours.database)) }
    const kept = wishes.only.includes('answering')
      ? await findKept(pool, { acknowledged, sent: statements.prepared(), since })
      : null
    return { loads, memory, kept, rounds: pace.rounds, learners: size }
  } finally {
    load.stop()
  }
}

function paceOf({ quick, seconds }: Wishes): Pace {
  const rounds = quick ? 1 : 3
  return { rounds, seconds: seconds / rounds, warmUp: quick ? 0.2 : 1, connections: quick ? [1, 10] : [1, 10, 50] }
}
