import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '#kernel/root.ts'
import { Unclear } from '../arguments.ts'
import { describeMachine } from '../machine.ts'
import { say } from '../progress.ts'
import { renewReport } from '../report/write-report.ts'
import { duration } from '../report/words.ts'
import { casesIn } from './cases.ts'
import { agendaReport } from './report.ts'
import { type CaseResult, runCase } from './run-case.ts'

const text = { type: 'string' } as const
const usual = { seconds: '60', seeds: '1,2,3', only: '', data: join(tmpdir(), 'conecta-rounds') }

/** Plans every round with every seed and writes what came of it; a run that is cut goes on where it was. */
export async function runAgendas(words: readonly string[]): Promise<void> {
  const wishes = { ...usual, cases: join(root, '../shared/cases/b2b'), out: join(root, 'bench'), ...parsed(words) }
  const seconds = Number(wishes.seconds)
  const seeds = wishes.seeds.split(',').map(Number)
  if (!(seconds >= 1 && seconds <= 3600) || seeds.some((seed) => !Number.isInteger(seed)))
    throw new Unclear('--seconds takes a number from 1 to 3600, --seeds whole numbers by commas.')
  const data = resolve(wishes.data)
  mkdirSync(data, { recursive: true })
  const cases = casesIn(resolve(wishes.cases), data).filter(({ name }) => name.includes(wishes.only))
  const machine = describeMachine(data)
  const kept = join(data, `results-${machine.commit}-${seconds}.json`)
  const results: CaseResult[] = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : []
  const tasks = seeds
    .flatMap((seed) => cases.map((each) => ({ each, seed })))
    .filter(({ each, seed }) => !results.some((known) => known.name === each.name && known.seed === seed))
  say(`${tasks.length} to plan, ${duration(tasks.length * seconds)} at most. It may be cut and goes on where it was.`)
  for (const { each, seed } of tasks) {
    const result = await runCase(each, seed, seconds)
    results.push(result)
    writeFileSync(kept, JSON.stringify(results))
    say(
      `${each.name}, seed ${seed}: ${result.breaks ?? 'no'} breaks, ${result.verdict}, ${result.seconds.toFixed(1)} s`,
    )
  }
  const sorted = results.toSorted((one, other) => one.name.localeCompare(other.name) || one.seed - other.seed)
  writeFileSync(join(wishes.out, 'rounds.md'), agendaReport({ machine, seconds, results: sorted }))
  writeFileSync(join(wishes.out, 'rounds.json'), `${JSON.stringify({ machine, seconds, results: sorted }, null, 1)}\n`)
  renewReport(wishes.out)
  say(`Written to ${join(wishes.out, 'rounds.md')}.`)
}

function parsed(words: readonly string[]) {
  const options = { seconds: text, seeds: text, only: text, data: text, cases: text, out: text }
  try {
    return parseArgs({ args: [...words], options }).values
  } catch (problem) {
    throw new Unclear(problem instanceof Error ? problem.message : String(problem))
  }
}
