import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '#kernel/root.ts'
import { readWishes, type Wishes } from './arguments.ts'
import { type Load, startLoad } from './load/load.ts'
import { describeMachine, isBusy } from './machine.ts'
import { takeAnswer } from './pages/answer.ts'
import type { Subject } from './pages/subject.ts'
import { subjectsOf } from './pages/subjects.ts'
import { memoryOf, memoryOfAll } from './processor/memory.ts'
import { databaseTime, processTime, workersIn } from './processor/processor-time.ts'
import { say, sayLoad } from './progress.ts'
import { writeReport } from './report/write-report.ts'
import type { LoadResult, Results } from './results.ts'
import { fight, type Target } from './rounds.ts'
import { startFloor } from './servers/floor.ts'
import { type Ours, startOurs } from './servers/ours.ts'

/** The whole bench: set up, measure, write the report. */
export async function runBench(words: readonly string[]): Promise<void> {
  const wishes = readWishes(words)
  const began = performance.now()
  const folder = mkdtempSync(join(tmpdir(), 'conecta-bench-'))
  // PostgreSQL may run as another user, who must be able to pass.
  chmodSync(folder, 0o755)
  const machine = describeMachine(folder)
  if (isBusy(machine)) say(`The machine is busy (load ${machine.load.toFixed(1)}): the figures will say so.`)
  try {
    const measured = await measure(folder, wishes)
    const results = { machine, ...measured, took: (performance.now() - began) / 1000 }
    const place = wishes.out ?? join(root, isWhole(wishes) ? 'bench' : 'build/bench')
    mkdirSync(place, { recursive: true })
    writeReport(place, results)
    say(`Written to ${place}/results.md after ${Math.round(results.took)} s.`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// The committed report is only ever replaced by a whole one.
function isWhole({ quick, only }: Wishes) {
  return !quick && only.length === 5
}

async function measure(folder: string, wishes: Wishes): Promise<Omit<Results, 'machine' | 'took'>> {
  say('Starting the server on an empty database…')
  const ours = await startOurs(folder)
  const load = startLoad()
  try {
    const subjects = await subjectsOf(ours.base, wishes.only)
    const loads = await loadAll(load, { ours, folder, subjects, wishes })
    const memory = { server: memoryOf(ours.pid), database: memoryOfAll(workersIn(ours.database)) }
    const { rounds } = pace(wishes)
    return {
      seconds: wishes.seconds,
      rounds,
      loads,
      learners: 0,
      memory,
      coldStarts: [],
      weights: [],
      paints: [],
      kept: null,
    }
  } finally {
    load.stop()
    await ours.stop()
  }
}

function pace({ quick, seconds }: Wishes) {
  const rounds = quick ? 1 : 3
  return { rounds, seconds: seconds / rounds, warmUp: quick ? 0.2 : 1, connections: quick ? [1, 10] : [1, 10, 50] }
}

interface Arena {
  ours: Ours
  folder: string
  subjects: readonly Subject[]
  wishes: Wishes
}

async function loadAll(load: Load, { ours, folder, subjects, wishes }: Arena): Promise<LoadResult[]> {
  const floor = await startFloor(
    folder,
    subjects.map(({ answer }) => answer),
  )
  const us: Target = {
    side: 'ours',
    base: ours.base,
    processor: () => ({ server: processTime(ours.pid), database: databaseTime(ours.database) }),
  }
  const bare: Target = {
    side: 'floor',
    base: floor.base,
    processor: () => ({ server: processTime(floor.pid), database: 0 }),
  }
  const { connections, ...rest } = pace(wishes)
  const results: LoadResult[] = []
  const yardstick = await takeAnswer(floor.base, { method: 'GET', path: '/yardstick', headers: {} })
  try {
    for (const many of connections) {
      for (const { kind, requests, once, bytes } of subjects) {
        const tasks = [us, bare].map((target) => ({ target, requests, once, bytes }))
        const bout = await fight(load, { kind, connections: many, tasks, ...rest })
        sayLoad(bout.results)
        results.push(...bout.results)
      }
      const requests = [{ method: 'GET' as const, path: '/yardstick', headers: {} }]
      const bytes = { least: yardstick.bytes - 5, most: yardstick.bytes + 5 }
      const { results: ok } = await fight(load, {
        kind: 'ok',
        connections: many,
        tasks: [{ target: bare, requests, once: false, bytes }],
        ...rest,
      })
      sayLoad(ok)
      results.push(...ok)
    }
    return results
  } finally {
    await floor.stop()
  }
}
