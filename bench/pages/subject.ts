import { setTimeout as pause } from 'node:timers/promises'
import * as zlib from 'node:zlib'
import type { LoadRequest } from '../load/order.ts'
import { type Answer, takeAnswer } from './answer.ts'
import type { LoadKind } from './kinds.ts'

/** One kind of page, as it is asked for and as it is known to be right. */
export interface Subject {
  kind: LoadKind
  title: string
  /** Sent by turns, again and again. */
  requests: LoadRequest[]
  /** Where each request may be sent only once: writes as many as so many seconds can need, and gives the path of the file. */
  fresh: ((seconds: number) => string) | null
  /** One of the requests, its answer taken before the clock starts. */
  answer: Answer
  bytes: { least: number; most: number }
}

interface Page {
  kind: LoadKind
  title: string
  requests: LoadRequest[]
  /** Words that the right page holds. */
  says(request: LoadRequest): string
}

/** Samples of requests that differ only in who asks. */
const mostSamples = 60

/** Asks for the page before the clock starts, reads that it is the right one, and notes what its answers weigh. */
export async function pageSubject(base: string, { kind, title, requests, says }: Page): Promise<Subject> {
  const step = Math.ceil(requests.length / mostSamples)
  const some = requests.filter((_, index) => index % step === 0)
  for (const request of some.slice(0, 1)) await settle(base, request)
  const answers = await takeAll(base, some, says)
  return { kind, title, requests, fresh: null, ...answers }
}

/** A page that is kept weighs less a moment after it was first shown: until it weighs the same half a second later. */
async function settle(base: string, request: LoadRequest) {
  let before = 0
  for (let looks = 0; looks < 20; looks++) {
    const { bytes } = await takeAnswer(base, request)
    if (bytes === before) return
    before = bytes
    await pause(500)
  }
}

/** Asks for each, reads that it says what it must, and gives the first answer and the range of their weights. */
export async function takeAll(base: string, requests: readonly LoadRequest[], says: (request: LoadRequest) => string) {
  const answers: Answer[] = []
  for (const request of requests) {
    const answer = await takeAnswer(base, request)
    refuseWrong(answer, says(request))
    answers.push(answer)
  }
  const [answer] = answers
  if (!answer) throw new Error('There is nothing to ask for.')
  return { answer, bytes: rangeOf(answers) }
}

function refuseWrong(answer: Answer, says: string): void {
  const text = textOf(answer)
  if (answer.status === 200 && text.includes(says)) return
  throw new Error(
    `${answer.method} ${answer.path} answers ${answer.status} and does not say '${says}': ${text.slice(0, 300)}`,
  )
}

/** Learners' pages differ by what they have done: a twentieth to either side of what was seen. */
function rangeOf(answers: readonly Answer[]) {
  const weights = answers.map(({ bytes }) => bytes)
  return { least: Math.floor(Math.min(...weights) * 0.95), most: Math.ceil(Math.max(...weights) * 1.05) }
}

export function textOf({ headers, body }: Answer): string {
  const bytes = Buffer.from(body, 'base64')
  const encoding = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-encoding')?.[1]
  const decode = { zstd: zlib.zstdDecompressSync, br: zlib.brotliDecompressSync, gzip: zlib.gunzipSync }[encoding ?? '']
  return (decode ? decode(bytes) : bytes).toString('utf8')
}
