import type { Connections } from '#kernel/database/pool.ts'
import type { LoadRequest } from '../load/order.ts'
import { statementOf } from '../pages/statements.ts'
import { type Learner, learnerOf } from '../population/learner.ts'
import { cookieSigner } from '../population/session.ts'
import { say } from '../progress.ts'
import { milliseconds } from '../report/words.ts'
import { type Latencies, latenciesOf } from '../statistics.ts'
import { asker, textOf } from '../ask.ts'
import { chance } from '../chance.ts'
import { type Cookies, type GrowthPage, growthPages, pageRequest } from './pages.ts'
import type { GrowthPlace } from './place.ts'
import { enterStaff, freshen } from './staff.ts'

export interface PageGrowth {
  title: string
  /** One for each size, the smallest first. */
  latencies: Latencies[]
}

/** One size, ready to be asked. */
interface Desk {
  place: GrowthPlace
  ask: ReturnType<typeof asker>['ask']
  cookies: Cookies
  lesson: string
}

/** Requests in one turn of a size, before the next size has its own. */
const turn = 20
/** Requests of each page, at each size, before any is counted: V8 has compiled the page by then. */
const warmUp = 100
/** Bytes of an answer that can be right. */
const shortest = 200
/** Milliseconds for one page at all sizes, after which no new turn is begun. */
const longest = 90_000

/** Every page at every size: the same number of requests, over learners at the same fractions of each size, the sizes in turn. */
export async function measureGrowth(places: readonly GrowthPlace[], requests: number): Promise<PageGrowth[]> {
  const found: PageGrowth[] = []
  const askers = places.map(({ ours }) => asker(ours.base))
  const desks = await Promise.all(places.map(async (place, index) => await desk(place, askers[index]?.ask)))
  try {
    for (const page of growthPages) {
      const latencies = await measurePage(desks, page, requests)
      say(`${page.title}: p95 ${latencies.map(({ p95 }) => milliseconds(p95)).join(', ')}`)
      found.push({ title: page.title, latencies })
    }
    return found
  } finally {
    for (const { close } of askers) close()
  }
}

async function desk(place: GrowthPlace, ask: Desk['ask'] | undefined): Promise<Desk> {
  if (!ask) throw new Error('Nobody asks.')
  const cookies = await enterAll(place.connections)
  return { place, ask, cookies, lesson: place.filling.curriculum.stopping.at(-1)?.lesson ?? '' }
}

/** Cookies of everybody who will ask, the staff having been brought in. */
export async function enterAll({ db, pool }: Connections): Promise<Cookies> {
  const staff = await enterStaff(pool)
  await freshen(pool, [staff.officer.token, staff.administrator.token])
  const cookieOf = await cookieSigner(db)
  return {
    learner: ({ token }) => cookieOf(token),
    officer: cookieOf(staff.officer.token),
    administrator: cookieOf(staff.administrator.token),
  }
}

async function measurePage(desks: readonly Desk[], page: GrowthPage, requests: number) {
  const fractions = fractionsOf(page.title, requests + warmUp)
  for (const one of desks)
    await freshen(
      one.place.connections.pool,
      fractions.map((fraction) => readerAt(one, page, fraction).token),
    )
  const times = desks.map((): number[] => [])
  for (const one of desks) await askAll(one, page, fractions.slice(0, warmUp))
  const until = performance.now() + longest
  // A page that takes seconds would take hours; it is asked less often, at every size alike.
  for (let from = warmUp; from < fractions.length && (from === warmUp || performance.now() < until); from += turn)
    for (const [index, one] of desks.entries())
      times[index]?.push(...(await askAll(one, page, fractions.slice(from, from + turn))))
  return times.map((each) => latenciesOf([Float64Array.from(each)]))
}

function fractionsOf(title: string, count: number) {
  const next = chance([...title].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7))
  return Array.from({ length: count }, next)
}

async function askAll(one: Desk, page: GrowthPage, fractions: readonly number[]) {
  const times: number[] = []
  for (const fraction of fractions) {
    const learner = readerAt(one, page, fraction)
    const request = requestOf(one, page, learner)
    const answer = await one.ask(request)
    const held = page.holds?.(learner) ?? (request.id === undefined ? '' : `"kept":["${request.id}"]`)
    const said = textOf(answer)
    if (answer.status !== 200 || answer.body.length < shortest || !said.includes(held))
      throw new Error(`${page.title} (${request.path}) answers ${answer.status}: ${said.slice(0, 300)}`)
    times.push(answer.milliseconds)
  }
  return times
}

let serial = 0

function requestOf({ place, cookies, lesson }: Desk, page: GrowthPage, learner: Learner): LoadRequest {
  return page.path
    ? pageRequest(page, { learner, lesson, cookies, course: place.filling.curriculum.course })
    : statementOf(place.filling, { learner, serial: ++serial, round: 0 })
}

/** The learner at that fraction of the size; where a certificate is needed, the next who has one. */
function readerAt({ place }: Desk, page: GrowthPage, fraction: number): Learner {
  const { population } = place.filling
  const needed = page.reader === 'holder' || page.title === 'certificate, checked'
  let index = Math.floor(fraction * population.size)
  while (needed && !learnerOf(population, index).certificate) index = (index + 1) % population.size
  return learnerOf(population, index)
}
