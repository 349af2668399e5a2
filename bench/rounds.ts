import type { Load } from './load/load.ts'
import type { LoadRequest, Outcome } from './load/order.ts'
import type { LoadResult } from './results.ts'
import { latenciesOf } from './statistics.ts'

/** One server under load, and how its processor time is read: milliseconds so far. */
export interface Target {
  side: string
  base: string
  processor: (() => { server: number; database: number }) | null
}

/** What is asked of one target. */
export interface Task {
  target: Target
  requests: LoadRequest[]
  fresh: ((seconds: number) => string) | null
  bytes: { least: number; most: number }
}

export interface Bout {
  kind: LoadResult['kind']
  connections: number
  tasks: Task[]
  /** Of each task in each round, milliseconds of the clock. */
  seconds: number
  rounds: number
  warmUp: number
}

interface Round {
  outcome: Outcome
  processor: { server: number; database: number } | null
}

/** Asks before the clock starts; gives what the server said it keeps. */
export async function warm(load: Load, task: Task, pace: { connections: number; seconds: number }): Promise<string[]> {
  return (await ask(load, task, pace)).outcome.acknowledged
}

/** All sides in turn, round by round, so that whatever else the machine does hits every side alike. */
export async function fight(load: Load, bout: Bout): Promise<{ results: LoadResult[]; acknowledged: string[] }> {
  const { tasks, connections, warmUp, seconds } = bout
  const rounds = tasks.map((): Round[] => [])
  const acknowledged: string[] = []
  for (const task of tasks) acknowledged.push(...(await warm(load, task, { connections, seconds: warmUp })))
  for (let round = 0; round < bout.rounds + mostExtra; round++)
    for (const [index, task] of tasks.entries()) {
      const own = rounds[index]
      if (own && (round < bout.rounds || answeredIn(own) === 0))
        own.push(await ask(load, task, { connections, seconds }))
    }
  return {
    results: tasks.map((task, index) => summary(bout, task, rounds[index] ?? [])),
    acknowledged: [...acknowledged, ...rounds.flat().flatMap(({ outcome }) => outcome.acknowledged)],
  }
}

/** Rounds more for a side that on a very busy machine has answered nothing in all of its own. */
const mostExtra = 20

function answeredIn(rounds: readonly Round[]) {
  return sum(rounds.map(({ outcome }) => outcome.answered))
}

async function ask(
  load: Load,
  task: Task,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Round> {
  const { target, bytes, fresh } = task
  const requests = fresh?.(seconds) ?? task.requests
  const before = target.processor?.()
  const outcome = await load.send({ base: target.base, connections, seconds, requests, once: fresh !== null, bytes })
  const after = target.processor?.()
  refuseFaults(task, outcome)
  const processor =
    before && after ? { server: after.server - before.server, database: after.database - before.database } : null
  return { outcome, processor }
}

/** A figure with failures in it is no figure: nothing is reported of such a run. */
function refuseFaults({ target }: Task, { faults }: Outcome) {
  const said = Object.entries(faults).map(([name, times]) => `${name}, ${times} times`)
  if (said.length) throw new Error(`${target.side} (${target.base}) did not answer as it should: ${said.join('; ')}.`)
}

function summary({ kind, connections }: Bout, { target }: Task, rounds: readonly Round[]): LoadResult {
  const answered = answeredIn(rounds)
  const seconds = sum(rounds.map(({ outcome }) => outcome.seconds))
  if (answered === 0)
    throw new Error(`${target.side} (${target.base}) answered nothing in ${seconds} s: more --seconds.`)
  const server = sum(rounds.map(({ processor }) => processor?.server ?? 0)) / answered
  const database = sum(rounds.map(({ processor }) => processor?.database ?? 0)) / answered
  return {
    kind,
    side: target.side,
    connections,
    perSecond: answered / seconds,
    latencies: latenciesOf(rounds.map(({ outcome }) => outcome.latencies)),
    processor: target.processor ? { server, database } : null,
    generatorShare: sum(rounds.map(({ outcome }) => outcome.generator)) / 1000 / seconds,
  }
}

function sum(values: readonly number[]) {
  return values.reduce((total, value) => total + value, 0)
}
