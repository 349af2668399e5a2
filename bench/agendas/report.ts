import type { Machine } from '../machine.ts'
import { figures, table, whole } from '../report/words.ts'
import type { CaseResult } from './run-case.ts'

export interface AgendaResults {
  machine: Machine
  seconds: number
  results: CaseResult[]
}

/** Whether it was found as it is published: as few breaks, or that there is no agenda. */
export function isAsPublished({ published, breaks, verdict }: CaseResult): boolean {
  return published === null ? verdict === 'infeasible' : breaks === published
}

function isProved({ verdict }: CaseResult) {
  return verdict === 'optimal' || verdict === 'infeasible'
}

export function agendaReport(all: AgendaResults): string {
  return `${[head(all), summary(all), cases(all), method(all)].join('\n\n')}\n`
}

/** The same in short, for the report of everything. */
export function agendaSection({ machine: { date, commit, load, cores }, seconds, results }: AgendaResults): string {
  const names = [...new Set(results.map(({ name }) => name))]
  const rows = names.map((name) => {
    const own = results.filter((each) => each.name === name)
    const slowest = Math.max(...own.map((each) => each.seconds))
    return [
      name,
      fewestOf(own[0]),
      own.map(({ breaks }) => String(breaks ?? 'none')).join(', '),
      own.map(({ bound }) => String(bound)).join(', '),
      own.every(isProved) ? 'proved' : 'not proved',
      figures(Math.max(...own.map(({ first }) => first ?? 0))),
      figures(slowest),
      whole(Math.max(...own.map(({ mebibytes }) => mebibytes))),
    ]
  })
  const columns = ['round', 'published', 'breaks, seed by seed', 'at least', '', 'first agenda, s', 'ended, s', 'MiB']
  return `## Business rounds

${date} UTC, commit ${commit}, by \`npm run bench -- rounds\` (load ${load.toFixed(1)} on ${cores} cores when it began), ${seconds} s at most each. Times and memory are
the most of the seeds; every line, and how it was measured, is in [rounds.md](rounds.md).

${found(results)}

${table(columns, rows, 1)}`
}

function fewestOf(result: CaseResult | undefined) {
  return result?.published === undefined ? '–' : String(result.published ?? 'none')
}

function head({ machine: { date, commit, processor, cores, memoryGiB, system } }: AgendaResults) {
  return `# How well rounds are planned, as measured

${date} UTC, commit ${commit}, by \`npm run bench -- rounds\`. ${processor}, ${cores} cores, ${memoryGiB.toFixed(0)} GiB; ${system}.`
}

function summary({ results }: AgendaResults) {
  return `## What was found\n\n${found(results)}`
}

function found(results: readonly CaseResult[]): string {
  const published = results.filter(({ published: fewest }) => fewest !== undefined)
  const names = new Set(published.map(({ name }) => name))
  const everySeed = (holds: (result: CaseResult) => boolean) =>
    [...names].filter((name) => published.filter((each) => each.name === name).every(holds)).length
  const missed = published.filter((result) => !isAsPublished(result))
  const lines = missed.map(
    ({ name, seed, breaks, bound, published: fewest }) =>
      `- **${name}**, seed ${seed}: ${breaks ?? 'no agenda'} breaks, at least ${bound}; published ${fewest ?? 'no agenda'}.`,
  )
  return `Of ${names.size} published instances ${everySeed(isAsPublished)} end as published with every seed, ${everySeed(isProved)} of them with a proof.

${lines.length ? `What falls short:\n\n${lines.join('\n')}` : 'Nothing falls short.'}`
}

function cases({ results }: AgendaResults) {
  const rows = results.map((each) => [
    each.name,
    String(each.seed),
    each.published === undefined ? '–' : String(each.published ?? 'none'),
    String(each.breaks ?? 'none'),
    String(each.bound),
    each.verdict,
    each.first === null ? '–' : figures(each.first),
    figures(each.seconds),
    whole(each.steps),
    whole(each.mebibytes),
    each.digest.slice(0, 12),
  ])
  const head = [
    'round',
    'seed',
    'published',
    'breaks',
    'at least',
    'verdict',
    'first agenda, s',
    'ended, s',
    'steps',
    'memory, MiB',
    'digest',
  ]
  return `## Every round\n\n${table(head, rows)}`
}

function method({ seconds }: AgendaResults) {
  return `## How it was measured

Each by \`conecta round schedule\` in a process of its own, one after the other, ${seconds} s at most each; one that is proved ends at once.
The published instances are those of Bofill et al. (2022) that lie beside this repository; they are not in it. The made-up ones draw
pairs of a buyer and a seller at random (mulberry32, seed 7), each pair once, nobody with more than 95 % of the slots, everybody
always free, until there are so many; their digests say that they are the same.`
}
