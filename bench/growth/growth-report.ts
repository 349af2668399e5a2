import { isBusy, type Machine } from '../machine.ts'
import { figures, table, whole } from '../report/words.ts'
import type { PageGrowth } from './measure-growth.ts'

export interface GrowthResults {
  machine: Machine
  sizes: { learners: number; events: number; bytes: number }[]
  requests: number
  pages: PageGrowth[]
  took: number
}

/** The most that a page's p95 at the largest size may be, times that at the smallest. */
export const mostGrowth = 1.3

export function growthOf({ latencies }: PageGrowth): number {
  return (latencies.at(-1)?.p95 ?? Number.NaN) / (latencies[0]?.p95 ?? Number.NaN)
}

export function growthReport(results: GrowthResults): string {
  return `${[head(results), shortfalls(results), plotted(results), pages(results), sizes(results), method(results)].join('\n\n')}\n`
}

function head({ machine }: GrowthResults) {
  const { processor, cores, memoryGiB, system, load, disk, date, commit } = machine
  const busy = isBusy(machine)
    ? `\n\n**The machine was busy with other work** (load ${load.toFixed(1)} on ${cores} cores when this began), so times are upper bounds and ratios are uncertain.`
    : ''
  return `# What it costs as it grows, as measured

${date} UTC, commit ${commit}, by \`npm run bench -- growth\`. ${processor}, ${cores} cores, ${memoryGiB.toFixed(0)} GiB; ${system}; database on ${disk}.${busy}`
}

function shortfalls({ pages: all, sizes: each }: GrowthResults) {
  const missed = all.filter((page) => !(growthOf(page) <= mostGrowth))
  const lines = missed.map(
    (page) =>
      `- **${page.title}**: ${figures(growthOf(page))} times as long at ${whole(each.at(-1)?.learners ?? 0)} learners, promised at most ${mostGrowth}.`,
  )
  return `## What falls short\n\n${missed.length ? lines.join('\n') : `Nothing: no page takes more than ${mostGrowth} times as long.`}`
}

function plotted({ sizes: each }: GrowthResults) {
  return `![p95 of every page by the number of learners, from ${whole(each[0]?.learners ?? 0)} to ${whole(each.at(-1)?.learners ?? 0)}; the same figures are in the table](growth.svg)`
}

function pages({ pages: all, sizes: each }: GrowthResults) {
  const head = [
    'page',
    ...each.map(({ learners }) => `p50 ms at ${whole(learners)}`),
    ...each.map(({ learners }) => `p95 ms at ${whole(learners)}`),
    'p95, largest to smallest',
    'requests',
    '',
  ]
  const rows = all.map((page) => [
    page.title,
    ...page.latencies.map(({ p50 }) => figures(p50)),
    ...page.latencies.map(({ p95 }) => figures(p95)),
    figures(growthOf(page)),
    whole(page.latencies[0]?.samples ?? 0),
    growthOf(page) <= mostGrowth ? 'kept' : '**missed**',
  ])
  return `## Every page\n\n${table(head, rows)}`
}

function sizes({ sizes: each }: GrowthResults) {
  const rows = each.map(({ learners, events, bytes }) => [whole(learners), whole(events), (bytes / 1e9).toFixed(2)])
  return `## What was filled in\n\n${table(['learners', 'events', 'database, GB'], rows, 0)}`
}

function method({ requests, took }: GrowthResults) {
  return `## How it was measured

One server and one database for each size, filled by COPY with learners who do thirty things each in the course that ships:
identifiers, answers, enrolments, documents, certificates, sessions, devices, receipts, audit rows, requests for help and
visits, spread over a year; then VACUUM ANALYZE, as autovacuum would, and CHECKPOINT. Each page is asked for ${whole(requests)} times at each
size, or for a minute and a half where that is less, one request after the other, by learners at the same fractions of every size,
after a warm-up of a hundred, the sizes in turns of twenty. The lists of people, of requests for help and of changes have their first page
full at every size. An answer that is not the right one ends the run. Percentiles are by nearest rank.

The whole took ${whole(took)} s; what an earlier run had filled in was not filled in again.`
}
