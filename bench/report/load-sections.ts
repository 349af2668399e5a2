import type { LoadResult, Results } from '../results.ts'
import { figures, table, whole } from './words.ts'

export function speed({ loads }: Results): string {
  const rows = loads
    .toSorted(byPage)
    .map(({ kind, side, connections, perSecond, latencies, generatorShare }) => [
      nameOf(kind),
      side,
      String(connections),
      whole(perSecond),
      ...[latencies.p50, latencies.p95, latencies.p99].map(figures),
      whole(latencies.samples),
      `${whole(generatorShare * 100)} %`,
    ])
  const head = ['page', 'side', 'connections', 'a second', 'p50 ms', 'p95 ms', 'p99 ms', 'requests', 'generator']
  return `## Requests a second, and how long each takes

One server process. *Floor* is a bare Hono in its own process that answers the same bytes with the same head. *Generator* is
how busy the program that makes the load was: near 100 % it, and not the server, is what limits.

${table(head, rows, 2)}`
}

export function processor({ loads }: Results): string {
  const rows = loads
    .filter(({ side }) => side !== 'floor')
    .toSorted(byPage)
    .flatMap((load) => processorRow(load, loads))
  const ok = loads
    .filter(({ kind }) => kind === 'ok')
    .map(({ connections, processor: time }) => `${figures(time?.server ?? Number.NaN)} ms at ${connections}`)
  return `## Processor time a request, in milliseconds

Yardstick, a bare Hono that says 'ok', at so many connections: ${ok.join(', ')}.

${table(['page', 'side', 'connections', 'server', 'database', 'together', 'floor', 'times the floor'], rows, 2)}`
}

function processorRow({ kind, side, connections, processor: time }: LoadResult, loads: readonly LoadResult[]) {
  if (!time) return []
  const floor = loads.find((load) => load.side === 'floor' && load.kind === kind && load.connections === connections)
  const below = floor?.processor?.server ?? Number.NaN
  const together = time.server + time.database
  const apart = side === 'ours' ? [figures(time.server), figures(time.database)] : ['–', '–']
  return [[nameOf(kind), side, String(connections), ...apart, ...[together, below, together / below].map(figures)]]
}

function nameOf(kind: LoadResult['kind']) {
  const names: Record<LoadResult['kind'], string> = {
    ok: "'ok', the yardstick",
    home: 'home',
    catalogue: 'catalogue',
    course: 'course',
    lesson: 'lesson, signed in',
    answering: 'answering, a write',
  }
  return names[kind]
}

const order: readonly LoadResult['kind'][] = ['home', 'catalogue', 'course', 'lesson', 'answering', 'ok']

/** What was measured connection by connection is read page by page. */
function byPage(one: LoadResult, other: LoadResult) {
  return order.indexOf(one.kind) - order.indexOf(other.kind) || one.connections - other.connections
}
