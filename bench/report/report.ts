import { isBusy } from '../machine.ts'
import type { Results } from '../results.ts'
import { budgetsOf } from './budgets.ts'
import { processor, speed } from './load-sections.ts'
import { method } from './method.ts'
import { firstPaints, memory, starts, weights } from './page-sections.ts'
import { table } from './words.ts'

/** The report that people read: what falls short first, then every figure, then how it was measured. */
export function report(results: Results): string {
  const sections = [head, shortfalls, budgets, speed, processor, weights, firstPaints, memory, starts, method]
  return `${sections
    .map((section) => section(results))
    .filter(Boolean)
    .join('\n\n')}\n`
}

function head({ machine, browser }: Results) {
  const { processor: model, cores, memoryGiB, system, load, disk, date, versions, commit } = machine
  const busy = isBusy(machine)
    ? `\n\n**The machine was busy with other work** (load ${load.toFixed(1)} on ${cores} cores when this began), so times are upper bounds and differ from run to run; bytes and counts do not.`
    : ''
  const software = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  const used = [...software, ...(browser ? [browser] : [])].join(', ')
  return `# What it costs, as measured

${date} UTC, commit ${commit}, by \`npm run bench\`. ${model}, ${cores} cores, ${memoryGiB.toFixed(0)} GiB; ${system}; database on ${disk}; ${used}.${busy}`
}

function shortfalls(results: Results) {
  const missed = budgetsOf(results).filter(({ kept }) => !kept)
  const lines = missed.map(({ what, promise, measured }) => `- **${what}: ${measured}**, promised ${promise}.`)
  const found = missed.length ? lines.join('\n') : 'Nothing: every budget below was kept.'
  return `## What falls short\n\n${found}`
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
