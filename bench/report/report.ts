import { isBusy } from '../machine.ts'
import type { Results } from '../results.ts'
import { budgetsOf } from './budgets.ts'
import { figures, table, whole } from './words.ts'

/** The report that people read: what falls short first, then every figure, then how it was measured. */
export function report(results: Results): string {
  const sections = [
    head(results),
    shortfalls(results),
    budgets(results),
    speed(results),
    processor(results),
    others(results),
    method(results),
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function head({ machine }: Results) {
  const { processor: model, cores, memoryGiB, system, load, disk, date, versions, commit } = machine
  const busy = isBusy(machine)
    ? `\n\n**The machine was busy with other work** (load ${load.toFixed(1)} on ${cores} cores when this began), so times are upper bounds and differ from run to run; bytes and counts do not.`
    : ''
  const software = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `# What it costs, as measured

${date} UTC, commit ${commit}, by \`npm run bench\`. ${model}, ${cores} cores, ${memoryGiB.toFixed(0)} GiB, ${system}; database on ${disk}; ${software.join(', ')}.${busy}`
}

function shortfalls(results: Results) {
  const missed = budgetsOf(results).filter(({ kept }) => !kept)
  const lines = missed.map(({ what, promise, measured }) => `- **${what}: ${measured}**, promised ${promise}.`)
  return `## What falls short\n\n${missed.length ? lines.join('\n') : 'Nothing: every budget below was kept.'}`
}

function budgets(results: Results) {
  const rows = budgetsOf(results).map(({ what, promise, measured, kept }) => [
    what,
    promise,
    measured,
    kept ? 'kept' : '**missed**',
  ])
  return `## Budgets\n\n${table(['', 'promised', 'measured', ''], rows, 4)}`
}

function speed({ loads }: Results) {
  const rows = loads.map((load) => [
    load.kind === 'ok' ? "bare Hono, 'ok'" : load.kind,
    load.side,
    String(load.connections),
    whole(load.perSecond),
    ...[load.latencies.p50, load.latencies.p95, load.latencies.p99].map(figures),
    whole(load.latencies.samples),
  ])
  return `## Requests a second, and how long each takes

One server process. *Floor* is a bare Hono in its own process that answers the same bytes with the same head.

${table(['page', 'side', 'connections', 'a second', 'p50 ms', 'p95 ms', 'p99 ms', 'requests'], rows, 2)}`
}

function processor({ loads }: Results) {
  const rows = loads
    .filter(({ side }) => side !== 'floor')
    .flatMap(({ kind, side, connections, processor: time }) => {
      if (!time) return []
      const floor = loads.find(
        (load) => load.side === 'floor' && load.kind === kind && load.connections === connections,
      )?.processor
      const together = time.server + time.database
      return [
        [
          kind,
          side,
          String(connections),
          figures(time.server),
          figures(time.database),
          figures(together),
          floor ? figures(floor.server) : '–',
          floor ? `${figures(together / floor.server)}` : '–',
        ],
      ]
    })
  const ok = loads
    .filter(({ kind }) => kind === 'ok')
    .map(({ connections, processor: time }) => `${figures(time?.server ?? Number.NaN)} ms at ${connections}`)
  return `## Processor time a request, in milliseconds

Yardstick, a bare Hono that says 'ok': ${ok.join(', ')}.

${table(['page', 'side', 'connections', 'server', 'database', 'together', 'floor', 'times the floor'], rows, 2)}`
}

function others({ memory }: Results) {
  if (!memory) return ''
  const row = (name: string, { resident, proportional }: { resident: number; proportional: number }) => [
    name,
    whole(resident),
    whole(proportional),
  ]
  return `## Memory after the last run, in MiB\n\n${table(['', 'RSS', 'PSS'], [row('server', memory.server), row('database, all processes', memory.database)])}`
}

function method({ seconds, rounds, machine, took }: Results) {
  return `## How it was measured

The server is the one that \`npm start\` runs (NODE_ENV=production, its own PostgreSQL, fsync on, jobs inside the process) on an
empty data folder with the content that ships. autocannon makes the load in a process of its own on the same ${machine.cores} cores, so
requests a second are lower bounds. Each figure is of ${figures(seconds)} s in ${rounds} rounds after a warm-up, ours and the floor in turn. Any answer that is not
2xx or 304, or of another length than the right one, ends the bench without a report. Latencies are nearest-rank percentiles
of all requests. Processor time is utime + stime of /proc, in steps of 10 ms, of the server with its threads and of every
PostgreSQL process, ended ones included; nothing is subtracted. The whole took ${whole(took)} s.`
}
