import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import fc from 'fast-check'
import { v7 } from 'uuid'
import { testApp } from '#test/app.ts'
import { type Actor, enterStage } from '#test/cast.ts'
import { everyActivityCourse } from '#test/every-activity-course.ts'
import { newPhone, type Phone, postJson, proofOf, registerPhone } from '#test/phone.ts'
import { cookiesOf, post } from '#test/forms.ts'
import { publishCourse } from '#test/published-course.ts'
import { replace } from '#test/small-course.ts'
import { courseVersion } from '../../queries/courses.ts'
import { listCertificates } from '../../queries/certificates.ts'
import { listDocuments } from '../../queries/documents.ts'
import { outline } from '../../queries/compiled-courses.ts'
import { progressOf } from '../../queries/study.ts'
import { checkEvent } from '../../rules/device-events.ts'
import { lastRequest } from '../../rules/certificate-request.ts'
import type { LearningEvent } from '../../rules/learning-event.ts'
import { progressOf as fold } from '../../rules/progress.ts'
import { pick } from '../../rules/shuffle.ts'

const course = 'cuenta-tu-lana'
const hour = 3_600_000
const sheet = (hours: string) => ({ sheet: { currency: 'PEN', hours, hourlyRate: '15' } })
// The draw depends on the ids alone.
const claim = { type: 'true-or-false' as const, prompt: '', answer: true, feedback: { right: '', wrong: '' } }
const questions = ['yes', 'yes2'].map((id) => ({ id, ...claim }))
const drawn = pick({ id: 'review', type: 'pool', prompt: '', pick: 1, questions }, 0)[0]?.id ?? ''
const present = (text: string) => ({ text, marks: { clear: 2, own: 1 } })
// Hers on one phone, hers on the other, and his, who does not finish and says only later that it was he.
const work: [lesson: string, activity: string, answer: unknown][][] = [
  [
    ['suma', 'many', { choices: ['rent', 'wool'] }],
    ['suma', 'claim', { value: true }],
    ['suma', 'sum', { number: '24.5' }],
    ['suma', 'word', { text: 'margen' }],
    ['suma', 'sheet', sheet('1')],
    ['suma', 'present', present('Libretas cosidas a mano')],
    ['suma', 'one', { choice: 'wool' }],
  ],
  [
    ['suma', 'formula', { gaps: { cost: 'cost', margin: 'margen' } }],
    ['suma', 'steps', { order: ['list', 'add', 'price'] }],
    ['suma', 'kinds', { pairs: { loom: 'loom', yarn: 'yarn' } }],
    ['suma', 'one', { choice: 'rent' }],
    ['suma', 'one', { choice: 'wool' }],
    ['suma', 'sheet', sheet('2')],
    ['suma', 'review', { draw: 0, answers: { [drawn]: { value: true } } }],
    ['suma', 'present', present('Mantas teñidas con cochinilla')],
  ],
  [
    ['suma', 'claim', { value: false }],
    ['suma', 'sheet', sheet('3')],
  ],
]

interface Carried {
  phone: Phone
  events: LearningEvent[]
  waiting: Set<LearningEvent>
}

interface Step {
  phone: number
  /** Which of what waits goes, and in which order. */
  seeds: number[]
  /** The server keeps it, but its answer is lost. */
  cut: boolean
  /** Somebody else's phone sends it along. */
  lent: boolean
  cookie: 'none' | 'ended' | 'other'
  replaces: boolean
}

const step = fc.record<Step>({
  phone: fc.nat(2),
  seeds: fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }),
  cut: fc.boolean(),
  lent: fc.boolean(),
  cookie: fc.constantFrom('none', 'ended', 'other'),
  replaces: fc.boolean(),
})
const story = fc.record({
  steps: fc.array(step, { maxLength: 10 }),
  // Two days either way.
  clocks: fc.tuple(...work.map(() => fc.integer({ min: -48, max: 48 }))),
  /** Answers to a registration that are lost before one is not. */
  lost: fc.nat(2),
  /** Before which step his work becomes his; at the end where there are fewer. */
  claimed: fc.nat(10),
})

interface Story {
  steps: readonly Step[]
  clocks: readonly number[]
  lost: number
  claimed: number
}

describe('the sync as a whole', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let stranger: Actor
  let stories = 0
  let version = '1.0.0'

  before(async () => {
    site = await testApp()
    await publishCourse(site.world, everyActivityCourse())
    stranger = await enterStage(site.world, { name: 'Carla' })
  })

  function eventsOf(index: number, clock: number): LearningEvent[] {
    const begin = Date.now() + clock * hour - 100_000
    const event = (place: number) => ({
      id: v7({ msecs: begin + place * 1000 }),
      course,
      version,
      at: new Date(begin + place * 1000).toISOString(),
    })
    const read = { ...event(0), verb: 'read' as const, lesson: 'mide', activity: null, answer: null }
    const answers = (work[index] ?? []).map(([lesson, activity, answer], place) => ({
      ...event(place + 1),
      verb: 'answered' as const,
      lesson,
      activity,
      answer,
    }))
    const answer = { name: `Quien ${['A', 'B', 'C'][index]}`, language: 'es' }
    return [read, ...answers, { ...event(50), verb: 'requested', lesson: '', activity: null, answer }]
  }

  function carry(index: number, { phone, clock }: { phone: Phone; clock: number }): Carried {
    const events = eventsOf(index, clock)
    return { phone, events, waiting: new Set(events) }
  }

  async function phoneOf({ cookie }: Actor) {
    const phone = newPhone()
    assert.equal((await registerPhone(site.app, phone, { cookie })).status, 200)
    return phone
  }

  /** A phone of nobody yet, and the visitor for whom its browser answers after all. */
  async function visitorsPhone(lost: number) {
    const phone = newPhone()
    const register = async () => await registerPhone(site.app, phone, { as: 'visitor', proof: proofOf(phone) })
    for (let answer = 0; answer < lost; answer += 1) await register()
    const response = await register()
    assert.equal(response.status, 200)
    return { phone, visitor: cookiesOf(response) }
  }

  async function send(sender: Phone, carried: readonly Carried[], { seeds, cut, cookie }: Omit<Step, 'phone'>) {
    const all = carried.flatMap((one) => [...one.waiting].map((event) => ({ one, event })))
    const chosen = seeds.flatMap((seed) => all[seed % Math.max(all.length, 1)] ?? [])
    const statements = chosen.map(({ one, event }) => one.phone.sign(event))
    const cookies = { none: '', ended: 'session=ended.long-ago', other: stranger.cookie }
    const body = { device: sender.device, waiting: all.length, statements }
    const response = await postJson(site.app, '/es/learning/events', { body, cookie: cookies[cookie] })
    assert.equal(response.status, 200)
    const { kept, refused } = (await response.json()) as { kept: string[]; refused: unknown[] }
    assert.deepEqual(refused, [])
    if (!cut) for (const { one, event } of chosen) if (kept.includes(event.id)) one.waiting.delete(event)
  }

  async function sendRest(one: Carried) {
    const how = { seeds: [0, 1, 2, 3, 4, 5], cut: false, lent: false, cookie: 'none', replaces: false } as const
    while (one.waiting.size > 0) await send(one.phone, [one], { ...how, seeds: [...how.seeds] })
  }

  async function replaceVersion() {
    stories += 1
    const next = `1.${stories}.0`
    await publishCourse(site.world, replace('course.yaml', 'version: 1.0.0', `version: ${next}`)(everyActivityCourse()))
    return next
  }

  async function standingOf({ actorId }: Actor) {
    const compiled = await courseVersion(site.db, course, version)
    assert.ok(compiled)
    const rows = await site.db
      .selectFrom('learning_event')
      .select('id')
      .where('actor_id', '=', actorId)
      .orderBy('id')
      .execute()
    const { completedAt: _, ...progress } = await progressOf(site.db, actorId, compiled)
    return {
      events: rows.map(({ id }) => id),
      progress,
      documents: (await listDocuments(site.db, actorId))
        .map(({ kind, content }) => ({ kind, content }))
        .toSorted((one, other) => one.kind.localeCompare(other.kind)),
      certificates: (await listCertificates(site.db, actorId)).map(({ name, language }) => ({ name, language })),
    }
  }

  /** Worked out from the events alone, as the rules say, with no database. */
  async function expectedOf(events: readonly LearningEvent[]) {
    const compiled = await courseVersion(site.db, course, version)
    assert.ok(compiled)
    const inOrder = events
      .flatMap((event) => checkEvent(outline(compiled), event).event ?? [])
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    const { completedAt: _, ...progress } = fold(outline(compiled), inOrder)
    const last = (activity: string) => inOrder.findLast((event) => event.activity === activity)?.answer
    const [sheets, open] = [last('sheet') as { sheet: object } | undefined, last('present')]
    return {
      events: inOrder.map(({ id }) => id),
      progress,
      documents: [
        ...(sheets ? [{ kind: 'cost-sheet', content: sheets.sheet }] : []),
        ...(open ? [{ kind: 'open-answer', content: open }] : []),
      ],
      certificates: progress.complete ? [lastRequest(inOrder)?.request] : [],
    }
  }

  async function tell({ steps, clocks, lost, claimed }: Story) {
    const tale = v7().slice(-8)
    const ana = await enterStage(site.world, { name: `Ana${tale}`, country: 'PE' })
    const bruno = await enterStage(site.world, { name: `Bruno${tale}`, country: 'CO' })
    const owners = [ana, ana, bruno]
    const his = await visitorsPhone(lost)
    const phones = [await phoneOf(ana), await phoneOf(ana), his.phone]
    const carried = phones.map((phone, index) => carry(index, { phone, clock: clocks[index] ?? 0 }))
    const claim = async () => {
      const cookie = `${bruno.cookie}; ${his.visitor}`
      await post(site.app, '/es/accounts/was-this-you', { fields: { answer: 'yes' }, cookie })
    }
    let newer: string | null = null
    // Two at a time, as two phones would.
    for (let at = 0; at < steps.length; at += 2) {
      const pair = steps.slice(at, at + 2)
      if (newer === null && pair.some(({ replaces }) => replaces)) newer = await replaceVersion()
      await Promise.all([
        ...pair.map(async ({ phone, ...how }) => {
          const sender = carried[phone]
          if (sender) await send(sender.phone, how.lent ? carried : [sender], how)
        }),
        at === claimed - (claimed % 2) ? claim() : null,
      ])
    }
    if (claimed >= steps.length) await claim()
    for (const one of carried) await sendRest(one)

    const eventsOf = (owner: Actor) => carried.flatMap(({ events }, index) => (owners[index] === owner ? events : []))
    for (const owner of [ana, bruno]) assert.deepEqual(await standingOf(owner), await expectedOf(eventsOf(owner)))
    if (newer !== null) version = newer
  }

  it('ends in the same state, whatever is cut, repeated, out of order, lent, or by a wrong clock', async () => {
    await fc.assert(fc.asyncProperty(story, tell), { numRuns: 15, endOnFailure: true })
    const certificates = await site.db.selectFrom('certificate').select('name').execute()
    assert.equal(certificates.length, 15)
    assert.deepEqual([...new Set(certificates.map(({ name }) => name))].toSorted(), ['Quien A', 'Quien B'])
  })
})
