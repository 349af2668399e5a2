import { isBusy, type Machine } from '../machine.ts'
import { figures, table, whole } from '../report/words.ts'
import type { QuestionGrowth } from './measure.ts'

export interface DirectoryResults {
  machine: Machine
  sizes: { organisations: number; words: number; bytes: number }[]
  requests: number
  questions: QuestionGrowth[]
  took: number
}

/** What is promised: of a selective question, times of its p95 at the smallest size; of a broad one, milliseconds of p95 at the largest. */
export const promised = { selective: 1.3, broad: 150 }

export function growthOf({ latencies }: QuestionGrowth): number {
  return (latencies.at(-1)?.p95 ?? Number.NaN) / (latencies[0]?.p95 ?? Number.NaN)
}

function isKept(question: QuestionGrowth) {
  return question.promise === 'selective'
    ? growthOf(question) <= promised.selective
    : (question.latencies.at(-1)?.p95 ?? Number.NaN) <= promised.broad
}

export function directoryReport(results: DirectoryResults): string {
  return `${[head(results), shortfalls(results), questions(results), sizes(results), method(results)].join('\n\n')}\n`
}

function head({ machine }: DirectoryResults) {
  const { processor, cores, memoryGiB, system, load, disk, date, commit } = machine
  const busy = isBusy(machine)
    ? `\n\n**The machine was busy with other work** (load ${load.toFixed(1)} on ${cores} cores when this began), so times are upper bounds and ratios are uncertain.`
    : ''
  return `# What finding costs as the directory grows, as measured

${date} UTC, commit ${commit}, by \`npm run bench -- directory\`. ${processor}, ${cores} cores, ${memoryGiB.toFixed(0)} GiB; ${system}; database on ${disk}.${busy}`
}

function shortfalls({ questions: all }: DirectoryResults) {
  const lines = all
    .filter((question) => !isKept(question))
    .map((question) =>
      question.promise === 'selective'
        ? `- **${question.title}**: ${figures(growthOf(question))} times as long at the largest size, promised at most ${promised.selective}.`
        : `- **${question.title}**: p95 ${figures(question.latencies.at(-1)?.p95 ?? Number.NaN)} ms, promised at most ${promised.broad}.`,
    )
  return `## What falls short\n\n${lines.length ? lines.join('\n') : 'Nothing.'}`
}

function questions({ questions: all, sizes: each }: DirectoryResults) {
  const names = each.map(({ organisations }) => whole(organisations))
  const head = [
    'question',
    ...names.map((name) => `p50 ms at ${name}`),
    ...names.map((name) => `p95 ms at ${name}`),
    'p95, largest to smallest',
    'promised',
    '',
  ]
  const rows = all.map((question) => [
    question.title,
    ...question.latencies.map(({ p50 }) => figures(p50)),
    ...question.latencies.map(({ p95 }) => figures(p95)),
    figures(growthOf(question)),
    question.promise === 'selective' ? `${promised.selective} times` : `${promised.broad} ms`,
    isKept(question) ? 'kept' : '**missed**',
  ])
  return `## Every question\n\n${table(head, rows)}`
}

function sizes({ sizes: each }: DirectoryResults) {
  const rows = each.map(({ organisations, words, bytes }) => [
    whole(organisations),
    whole(words),
    (bytes / 1e9).toFixed(2),
  ])
  return `## What was filled in\n\n${table(['organisations', 'different words', 'database, GB'], rows, 0)}`
}

function method({ requests, took }: DirectoryResults) {
  return `## How it was measured

One server and one database for each size, filled with organisations that nobody runs, each with the rows that an organisation
has which was entered by hand; a smaller directory is the beginning of a larger one, seen from its own day. Every fourth name has
a word that no other has; of 20,000 other words the n-th comes about 1/n as often as the first. One in eight says the common word.
A selective question finds as many listings at every size (one, about 250, or a page of up to 24), a broad one a share of them: so what
grows in a selective one is what it costs to find, not what is shown. Whole pages are asked for over HTTP by a stranger, none from the cache of pages: each address
once, up to ${whole(requests)} times at each size (a selective one three times as often) or for a minute at all of them, one after the other, the sizes in turns of twenty. Before
that the listings and their indexes are read into the database's memory and each question is asked forty times at each size: a server
that has run for a day, not one that was just opened. An answer without what was looked for ends the run. Percentiles are by nearest rank.

The whole took ${whole(took)} s.`
}
