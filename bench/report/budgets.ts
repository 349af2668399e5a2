import type { LoadResult, Results } from '../results.ts'
import { figures, kilobytes, milliseconds, whole } from './words.ts'

/** A promise of the house beside what was measured. */
export interface Budget {
  what: string
  promise: string
  measured: string
  kept: boolean
}

/** Connections at which processor time is judged: as many as the try from which the budgets came. */
const judgedAt = 50

export function budgetsOf(results: Results): Budget[] {
  return [
    ...processor(results),
    ...answering(results),
    ...memory(results),
    ...starts(results),
    ...bytes(results),
    ...paints(results),
  ]
}

function processor({ loads }: Results): Budget[] {
  const cached = ['home', 'course'].map((kind) => processorOf(loads, { kind, most: 0.04 }))
  return [
    ...cached,
    processorOf(loads, { kind: 'catalogue', most: 1.5 }),
    processorOf(loads, { kind: 'lesson', most: 1 }),
  ].flat()
}

function processorOf(loads: readonly LoadResult[], { kind, most }: { kind: string; most: number }): Budget[] {
  const judged = loads.findLast((load) => load.kind === kind && load.side === 'ours' && load.connections <= judgedAt)
  if (!judged?.processor) return []
  const together = judged.processor.server + judged.processor.database
  const signedIn = kind === 'lesson' ? ' (signed in)' : ''
  return [
    {
      what: `Processor time of ${kind}${signedIn}, ${judged.connections} connections`,
      promise: `at most ${figures(most)} ms`,
      measured: milliseconds(together),
      kept: together <= most,
    },
  ]
}

function answering({ loads, kept }: Results): Budget[] {
  const judged = loads
    .filter(({ kind, side }) => kind === 'answering' && side === 'ours')
    .toSorted((one, other) => other.perSecond - one.perSecond)[0]
  const rate = judged && {
    what: `Answers a second, at ${judged.connections} at once`,
    promise: 'at least 2,000',
    measured: whole(judged.perSecond),
    kept: judged.perSecond >= 2000,
  }
  const once = kept && {
    what: 'Acknowledged answers found in the database exactly once',
    promise: 'every one',
    measured: `${whole(kept.found)} of ${whole(kept.acknowledged)}`,
    kept: kept.found === kept.acknowledged && kept.added <= kept.sent,
  }
  return [rate, once].flatMap((budget) => budget ?? [])
}

function memory({ memory: found, loads }: Results): Budget[] {
  if (!found) return []
  const most = Math.max(...loads.map(({ connections }) => connections))
  const megabytes = (found.server.resident * 2 ** 20) / 1e6
  return [
    {
      what: `Memory of the server process (RSS), after ${most} connections`,
      promise: 'at most 200 MB',
      measured: `${whole(megabytes)} MB`,
      kept: megabytes <= 200,
    },
  ]
}

function starts({ coldStarts }: Results): Budget[] {
  // The promise is about npm start, which comes first where npm is at hand.
  return coldStarts.slice(0, 1).map(({ name, milliseconds: { least, median } }) => ({
    what: `From ${name} to the first page`,
    promise: 'at most 3 s',
    measured: `${(median / 1000).toFixed(2)} s (best ${(least / 1000).toFixed(2)})`,
    kept: median <= 3000,
  }))
}

function bytes({ weights }: Results): Budget[] {
  return weights
    .filter(({ side }) => side === 'ours')
    .flatMap(({ kind, view, bytes: weight, script }) => {
      const most = view === 'first' ? 40_000 : 12_000
      const whole = {
        what: `Bytes of ${kind}, ${view === 'first' ? 'first view' : 'again'}`,
        promise: `at most ${most / 1000} kB`,
        measured: kilobytes(weight),
        kept: weight <= most,
      }
      const ofScript = {
        what: `Script of ${kind}, first view`,
        promise: 'at most 15 kB',
        measured: kilobytes(script),
        kept: script <= 15_000,
      }
      return view === 'first' ? [whole, ofScript] : [whole]
    })
    .concat(worker(weights))
}

function worker(weights: Results['weights']): Budget[] {
  const most = Math.max(...weights.filter(({ side }) => side === 'ours').map((weight) => weight.worker))
  if (!(most > 0)) return []
  return [
    {
      what: 'The service worker’s own file',
      promise: 'at most 10 kB',
      measured: kilobytes(most),
      kept: most <= 10_000,
    },
  ]
}

function paints({ paints: all }: Results): Budget[] {
  return all
    .filter(({ side }) => side === 'ours')
    .map(({ kind, milliseconds: { median, most, least } }) => ({
      what: `First contentful paint of ${kind}, slow network and processor`,
      promise: 'at most 1.2 s',
      measured: `${(median / 1000).toFixed(2)} s (${(least / 1000).toFixed(2)} to ${(most / 1000).toFixed(2)})`,
      kept: median <= 1200,
    }))
}
