import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { signedBy } from '#test/phone.ts'
import { learningUrls } from '#modules/learning/urls.ts'
import type { LoadRequest } from '../load/order.ts'
import type { Filling } from '../population/filling.ts'
import { identifier } from '../population/identifiers.ts'
import { type Learner, learnerOf } from '../population/learner.ts'

/** More than any server here answers in a second: whatever is left over was only prepared. */
const mostPerSecond = 10_000

export interface Statements {
  /** The next so many, each of another learner's device than the one before. */
  next(count: number): LoadRequest[]
  /** Writes as many as so many seconds can need to a file, and gives its path. */
  write(seconds: number): string
  prepared(): number
}

/** New answers of learners, one by one, signed as their phones sign them. */
export function statementsOf(filling: Filling, folder: string): Statements {
  let serial = 0
  const next = (count: number) => Array.from({ length: count }, () => statementRequest(filling, serial++))
  const file = join(folder, 'statements.jsonl')
  return {
    next,
    write: (seconds) => {
      const requests = next(Math.ceil(seconds * mostPerSecond) + 100)
      writeFileSync(file, requests.map((request) => `${JSON.stringify(request)}\n`).join(''))
      return file
    },
    prepared: () => serial,
  }
}

function statementRequest(filling: Filling, serial: number): LoadRequest & { id: string } {
  const { size } = filling.population
  return statementOf(filling, {
    learner: learnerOf(filling.population, serial % size),
    serial,
    round: Math.floor(serial / size),
  })
}

/** One new answer of a learner, in the step of the course that the serial and the round come to. */
export function statementOf(
  { curriculum, keyOf }: Filling,
  { learner, serial, round }: { learner: Learner; serial: number; round: number },
): LoadRequest & { id: string } {
  const { course, version, finishing } = curriculum
  const { lesson, activity, verb, answer } = finishing[(serial + round) % finishing.length] ?? {}
  const now = Date.now()
  const id = identifier('fresh', now, serial)
  const event = { id, verb, course, version, lesson, activity, answer, at: new Date(now).toISOString() }
  const statement = signedBy(event, { device: learner.device, privateKey: keyOf(learner).privateKey })
  return {
    method: 'POST',
    path: learningUrls.events.href({ locale: 'es' }),
    // Not compressed: the generator reads in every answer whether the statement was kept.
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ device: learner.device, waiting: 0, statements: [statement] }),
    id,
  }
}
