import { asBrowsersAsk } from '../pages/answer.ts'
import { asker } from '../ask.ts'
import { chance } from '../chance.ts'
import { say } from '../progress.ts'
import { milliseconds } from '../report/words.ts'
import { type Latencies, latenciesOf } from '../statistics.ts'
import { mix, type Question } from './mix.ts'

export interface QuestionGrowth {
  title: string
  promise: Question['promise']
  /** One for each size, the smallest first. */
  latencies: Latencies[]
}

interface Directory {
  size: number
  base: string
}

/** Requests in one turn of a size, before the next size has its own. */
const turn = 20
/** Each question is asked so often of every server before any is measured: what people meet has been running, its code compiled. */
const warmUp = 2 * turn
/** Milliseconds for one question at all sizes, after which no new turn is begun. */
const longest = 60_000

/** Every question at every size, the sizes in turn, over the same fractions of each. */
export async function measureMix(directories: readonly Directory[], requests: number): Promise<QuestionGrowth[]> {
  const desks = directories.map((directory) => ({ ...directory, ...asker(directory.base) }))
  const found: QuestionGrowth[] = []
  try {
    say('Warming up…')
    const early = fractionsOf('warm-up', warmUp)
    for (const question of mix) for (const desk of desks) await askAll(desk, question, early)
    for (const question of mix) {
      const latencies = await measureQuestion(desks, question, requests)
      say(`${question.title}: p95 ${latencies.map(({ p95 }) => milliseconds(p95)).join(', ')}`)
      found.push({ title: question.title, promise: question.promise, latencies })
    }
    return found
  } finally {
    for (const { close } of desks) close()
  }
}

type Desk = Directory & ReturnType<typeof asker>

async function measureQuestion(desks: readonly Desk[], question: Question, requests: number) {
  const fractions = fractionsOf(question.title, requests + turn)
  const times = desks.map((): number[] => [])
  for (const desk of desks) await askAll(desk, question, fractions.slice(0, turn))
  const until = performance.now() + longest
  for (let from = turn; from < fractions.length && (from === turn || performance.now() < until); from += turn)
    for (const [index, desk] of desks.entries())
      times[index]?.push(...(await askAll(desk, question, fractions.slice(from, from + turn))))
  return times.map((each) => latenciesOf([Float64Array.from(each)]))
}

function fractionsOf(title: string, count: number) {
  return Array.from({ length: count }, chance(title.length))
}

let serial = 0

/** Each address is asked once only, so that no kept page answers. */
async function askAll({ ask, size }: Desk, question: Question, fractions: readonly number[]) {
  const times: number[] = []
  for (const fraction of fractions) {
    const { path, says } = question.ask(fraction, size)
    const asked = `${path}${path.includes('?') ? '&' : '?'}once=${++serial}`
    const { milliseconds: took, status, body } = await ask({ method: 'GET', path: asked, headers: plain })
    if (status !== 200 || !body.toString().toLowerCase().includes(says))
      throw new Error(`${question.title} (${asked}) answers ${status} without '${says}'.`)
    times.push(took)
  }
  return times
}

const plain = { accept: asBrowsersAsk.accept }
