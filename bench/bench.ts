import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connection } from '#kernel/database/embedded/postgres.ts'
import { connect, type Connections } from '#kernel/database/pool.ts'
import { root } from '#kernel/root.ts'
import { seeAll } from './browser/in-browser.ts'
import { viewsOf } from './browser/views.ts'
import { coldStarts } from './cold-starts.ts'
import { type Peer, peerTasks, readPeer } from './peer.ts'
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
  const peer = wishes.peer === null ? null : readPeer(wishes.peer)
  say('Starting the server on an empty database…')
  const ours = await startOurs(folder)
  const connections = connect({ ...connection(ours.sockets), max: 2 })
  const pace = paceOf(wishes)
  const running = async () => {
    const place = { ours, connections, folder, peer }
    const { subjects, ...loaded } = await underLoad(place, wishes, pace)
    return { ...loaded, ...(await seeAll(viewsOf(ours.base, subjects, peer).slice(0, pace.views), pace.paints)) }
  }
  const measured = await running().finally(async () => {
    await connections.close()
    await ours.stop()
  })
  return { seconds: wishes.seconds, ...measured, coldStarts: await coldStarts(folder, pace.starts) }
}

interface Place {
  ours: Ours
  connections: Connections
  folder: string
  peer: Peer | null
}

async function underLoad({ ours, connections: { db, pool }, folder, peer }: Place, wishes: Wishes, pace: FullPace) {
  say(`Filling in ${pace.learners} learners…`)
  const filling = await beginFilling(pool, { size: pace.learners, chunk: 1000, keys: pace.learners, course })
  await fill(filling)
  await pool.query('vacuum analyze')
  const statements = statementsOf(filling, folder)
  const since = new Date()
  const cookieOf = await cookieSigner(db)
  const subjects = await subjectsOf({ base: ours.base, filling, cookieOf, statements }, wishes.only)
  const load = startLoad()
  try {
    const peers = peer ? await peerTasks(peer) : new Map<never, never>()
    const { results: loads, acknowledged } = await loadAll(load, { ours, folder, subjects, pace, peers })
    const memory = { server: memoryOf(ours.pid), database: memoryOfAll(workersIn(ours.database)) }
    const sent = statements.prepared()
    const kept = wishes.only.includes('answering') ? await findKept(pool, { acknowledged, sent, since }) : null
    return { subjects, loads, memory, kept, rounds: pace.rounds, learners: pace.learners }
  } finally {
    load.stop()
  }
}

interface FullPace extends Pace {
  learners: number
  /** How many pages are opened in a browser. */
  views: number
  /** Runs of the first contentful paint, and of the cold start. */
  paints: number
  starts: number
}

function paceOf({ quick, seconds }: Wishes): FullPace {
  return quick
    ? { rounds: 1, seconds, warmUp: 0.2, connections: [1, 10], learners: 300, views: 1, paints: 1, starts: 1 }
    : {
        rounds: 3,
        seconds: seconds / 3,
        warmUp: 1,
        connections: [1, 10, 50],
        learners: 5000,
        views: Infinity,
        paints: 7,
        starts: 5,
      }
}
