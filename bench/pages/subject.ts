import * as zlib from 'node:zlib'
import type { LoadRequest } from '../load/order.ts'
import { type Answer, takeAnswer } from './answer.ts'
import type { LoadKind } from './kinds.ts'

/** One kind of page, as it is asked for and as it is known to be right. */
export interface Subject {
  kind: LoadKind
  title: string
  requests: LoadRequest[] | string
  /** Each request is sent only once. */
  once: boolean
  /** One of the requests, its answer taken before the clock starts. */
  answer: Answer
  bytes: { least: number; most: number }
}

interface Page {
  kind: LoadKind
  title: string
  requests: LoadRequest[]
  /** Words that the right page holds. */
  says: string
}

/** Samples of requests that differ only in who asks. */
const mostSamples = 60

/** Asks for the page before the clock starts, reads that it is the right one, and notes what its answers weigh. */
export async function pageSubject(base: string, { kind, title, requests, says }: Page): Promise<Subject> {
  const step = Math.ceil(requests.length / mostSamples)
  const answers: Answer[] = []
  for (const request of requests.filter((_, index) => index % step === 0)) {
    const answer = await takeAnswer(base, request)
    refuseWrong(answer, says)
    answers.push(answer)
  }
  const [answer] = answers
  if (!answer) throw new Error(`There is nothing to ask for ${title}.`)
  return { kind, title, requests, once: false, answer, bytes: rangeOf(answers) }
}

export function refuseWrong(answer: Answer, says: string): void {
  const text = textOf(answer)
  if (answer.status === 200 && text.includes(says)) return
  throw new Error(
    `${answer.method} ${answer.path} answers ${answer.status} and does not say '${says}': ${text.slice(0, 300)}`,
  )
}

/** Learners' pages differ by what they have done: a twentieth to either side of what was seen. */
export function rangeOf(answers: readonly Answer[]) {
  const weights = answers.map(({ bytes }) => bytes)
  return { least: Math.floor(Math.min(...weights) * 0.95), most: Math.ceil(Math.max(...weights) * 1.05) }
}

export function textOf({ headers, body }: Answer): string {
  const bytes = Buffer.from(body, 'base64')
  const encoding = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-encoding')?.[1]
  const decode = { zstd: zlib.zstdDecompressSync, br: zlib.brotliDecompressSync, gzip: zlib.gunzipSync }[encoding ?? '']
  return (decode ? decode(bytes) : bytes).toString('utf8')
}
