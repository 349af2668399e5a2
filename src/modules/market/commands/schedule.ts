import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { OperatorProblem } from '#kernel/problem.ts'
import { say } from '#kernel/process.ts'
import { FileFault } from '../files/fault.ts'
import { readRound } from '../files/read-round.ts'
import type { Instance } from '../rules/round/instance.ts'
import { qualityOf } from '../rules/round/check.ts'
import { seat } from '../rules/round/seat.ts'
import type { Outcome } from '../solver/schedule.ts'
import { reasonOf } from './reasons.ts'

const usage = 'round schedule FILE [--seconds N] [--steps N] [--seed N] [--out FILE]'
const usualSeconds = 60

/** Schedules a round from a file; 0 feasible, 2 infeasible, 3 time ended and none found, 1 a bad file. */
export async function scheduleRound(words: string[]): Promise<number> {
  const { file, seconds, steps, seed, out } = wishesOf(words)
  const { instance, digest } = open(file)
  const began = performance.now()
  const passed = () => (performance.now() - began) / 1000
  // Whoever stops it has the best that was found until then.
  let isStopped = false
  process.once('SIGTERM', () => (isStopped = true))
  // The server knows this command too, and never needs the solvers in its own memory.
  const { schedule } = await import('../solver/schedule.ts')
  const outcome = await schedule(instance, {
    seed,
    steps,
    goOn: () => !isStopped && passed() < seconds,
    onProgress: ({ breaks, bound, steps: done }) =>
      note(`${passed().toFixed(1)} s  step ${done}: ${breaks ?? 'no agenda yet'} breaks, at least ${bound}`),
  })
  for (const reason of outcome.reasons) note(reasonOf(instance, reason))
  if (outcome.agenda && out) writeFileSync(out, `${JSON.stringify(agendaOf(instance, outcome.agenda), null, 1)}\n`)
  const { verdict, breaks, bound, steps: done, agenda } = outcome
  const later = agenda
    ? { longestWait: qualityOf(instance, agenda).longestWait, idle: qualityOf(instance, agenda).idle }
    : {}
  say(
    JSON.stringify({
      breaks,
      bound,
      verdict,
      seconds: Number(passed().toFixed(3)),
      steps: done,
      seed,
      digest,
      ...later,
    }),
  )
  return statusOf(outcome)
}

/** Beside the answer: it must stand alone on the standard output. */
function note(line: string) {
  process.stderr.write(`${line}\n`)
}

function statusOf({ verdict, agenda }: Outcome) {
  if (verdict === 'infeasible') return 2
  return agenda ? 0 : 3
}

function wishesOf(words: string[]) {
  const { values, positionals } = read(words)
  const [file, ...rest] = positionals
  if (!file || rest.length) throw new OperatorProblem(`Write it so: npm run conecta -- ${usage}`)
  const steps = numberOf('steps', values.steps) ?? Infinity
  // Who says how many steps wants all of them.
  const seconds = numberOf('seconds', values.seconds) ?? (steps === Infinity ? usualSeconds : Infinity)
  return { file, seconds, steps, seed: numberOf('seed', values.seed) ?? 1, out: values.out }
}

function read(words: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: { seconds: text, steps: text, seed: text, out: text },
    })
  } catch (problem) {
    throw new OperatorProblem(
      `${problem instanceof Error ? problem.message : ''} Write it so: npm run conecta -- ${usage}`,
    )
  }
}

function numberOf(name: string, text: string | undefined) {
  if (text === undefined) return undefined
  const number = Number(text)
  if (!Number.isFinite(number) || number < 0) throw new OperatorProblem(`--${name} takes a number from 0.`)
  return number
}

function open(file: string) {
  try {
    return readRound(file, readFileSync(file, 'utf8'))
  } catch (problem) {
    if (problem instanceof FileFault) throw new OperatorProblem(`${file}: ${problem.message}`)
    throw new OperatorProblem(`${file} cannot be read: ${problem instanceof Error ? problem.message : ''}`)
  }
}

/** Slots and tables from 1, as people count them. */
function agendaOf(instance: Instance, agenda: Int32Array) {
  const tables = seat(instance, agenda)
  return instance.meetings.map(({ name }, meeting) => ({
    meeting: name,
    slot: (agenda[meeting] ?? 0) + 1,
    table: (tables[meeting] ?? 0) + 1,
  }))
}
