import { asBrowsersAsk } from '../pages/answer.ts'
import { asker } from '../ask.ts'
import { chance } from '../chance.ts'
import { say } from '../progress.ts'
import { milliseconds } from '../report/words.ts'
import { type Latencies, latenciesOf } from '../statistics.ts'
import { type Asked, mix, type Question } from './mix.ts'
import type { SameAnswers } from './same-answers.ts'

export interface QuestionGrowth {
  title: string
  promise: Question['promise']
  /** One for each size, the smallest first. */
  latencies: Latencies[]
}

interface Directory {
  size: number
  base: string
  same: SameAnswers
}

/** Requests in one turn of a size, before the next size has its own. */
const turn = 20
/** Each question is asked so often of every server before any is measured: what people meet has been running, its code compiled. */
const warmUp = 2 * turn
/** Of a selective question, whose times are compared with each other, so many times the requests: one in twenty is a rare thing. */
const moreOfSelective = 3
/** Milliseconds for one question at all sizes, after which no new turn is begun. */
const longest = 60_000

/** Every question at every size, the sizes in turn, over the same fractions of each. */
export async function measureMix(directories: readonly Directory[], requests: number): Promise<QuestionGrowth[]> {
  const counts = countsOfAll(directories)
  const desks = directories.map((directory) => ({ ...directory, counts, ...asker(directory.base) }))
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

type Desk = Asked & ReturnType<typeof asker>

function countsOfAll(directories: readonly Directory[]) {
  const [first, ...others] = directories.map(({ same }) => [...same.facets.keys()])
  return (first ?? []).filter((count) => others.every((counts) => counts.includes(count)))
}

async function measureQuestion(desks: readonly Desk[], question: Question, requests: number) {
  const wanted = question.promise === 'selective' ? requests * moreOfSelective : requests
  const fractions = fractionsOf(question.title, wanted + turn)
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
async function askAll({ ask, ...asked }: Desk, question: Question, fractions: readonly number[]) {
  const times: number[] = []
  for (const fraction of fractions) {
    const { path, says } = question.ask(fraction, asked)
    const once = `${path}${path.includes('?') ? '&' : '?'}once=${++serial}`
    const { milliseconds: took, status, body } = await ask({ method: 'GET', path: once, headers: plain })
    if (status !== 200 || !body.toString().toLowerCase().includes(says))
      throw new Error(`${question.title} (${once}) answers ${status} without '${says}'.`)
    times.push(took)
  }
  return times
}

const plain = { accept: asBrowsersAsk.accept }
