import type { Load } from './load/load.ts'
import { takeAnswer } from './pages/answer.ts'
import type { LoadKind } from './pages/kinds.ts'
import type { Subject } from './pages/subject.ts'
import { databaseTime, processTime } from './processor/processor-time.ts'
import { sayLoad } from './progress.ts'
import type { LoadResult } from './results.ts'
import { type Bout, fight, type Target, type Task, warm } from './rounds.ts'
import { startFloor } from './servers/floor.ts'
import type { Ours } from './servers/ours.ts'

export interface Pace {
  connections: readonly number[]
  rounds: number
  /** Of one round. */
  seconds: number
  warmUp: number
}

interface Arena {
  ours: Ours
  folder: string
  subjects: readonly Subject[]
  pace: Pace
  /** Of another site, by kind of page. */
  peers: ReadonlyMap<LoadKind, Task>
}

export interface Loads {
  results: LoadResult[]
  /** Identifiers of the answers that the server said it keeps. */
  acknowledged: string[]
}

/** Every page at every number of connections, ours and the floor in turn; the most connections come last. */
export async function loadAll(load: Load, { ours, folder, subjects, pace, peers }: Arena): Promise<Loads> {
  const answers = subjects.map(({ answer }) => answer)
  const floor = await startFloor(folder, answers)
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
  const all: Loads = { results: [], acknowledged: [] }
  try {
    await refuseOther(bare, subjects)
    const yardstick = await yardstickTask(bare)
    // A server that has run for a while is what people meet: its code is compiled by then.
    const most = Math.max(...pace.connections)
    for (const subject of subjects) {
      const seconds = pace.seconds * pace.rounds
      all.acknowledged.push(...(await warm(load, { target: us, ...subject }, { connections: most, seconds })))
    }
    for (const connections of pace.connections) {
      const bouts = subjects.map(({ kind, ...subject }) => {
        const peer = peers.get(kind)
        return {
          kind,
          tasks: [{ target: us, ...subject }, { target: bare, ...subject, fresh: null }, ...(peer ? [peer] : [])],
        }
      })
      for (const bout of [...bouts, { kind: 'ok' as const, tasks: [yardstick] }])
        await add(all, load, { ...bout, ...pace, connections })
    }
    return all
  } finally {
    await floor.stop()
  }
}

async function add(all: Loads, load: Load, bout: Bout) {
  const { results, acknowledged } = await fight(load, bout)
  sayLoad(results)
  all.results.push(...results)
  all.acknowledged.push(...acknowledged)
}

async function yardstickTask(target: Target): Promise<Task> {
  const request = { method: 'GET' as const, path: '/yardstick', headers: {} }
  const { bytes } = await takeAnswer(target.base, request)
  return { target, requests: [request], fresh: null, bytes: { least: bytes, most: bytes } }
}

/** The floor must give what ours gave, byte for byte, or it is no floor. */
async function refuseOther({ base }: Target, subjects: readonly Subject[]) {
  for (const { answer, requests, title } of subjects) {
    const [request] = requests
    const given = request && (await takeAnswer(base, request))
    if (given?.body !== answer.body || Math.abs(given.wire - answer.wire) > 60)
      throw new Error(`The floor does not answer ${title} as ours does: ${given?.wire} bytes for ${answer.wire}.`)
  }
}
