import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { listMeetings, type Meeting } from '../queries/meetings.ts'
import { insertParticipants, listParticipants, type Participant, updateParticipant } from '../queries/participants.ts'
import { findLastPlan, insertPlan } from '../queries/plans.ts'
import { findRound, type Round, updateSettings } from '../queries/rounds.ts'
import { keepWishes } from '../queries/wishes.ts'
import { type Settings, usualSettings } from '../rules/hold/settings.ts'
import type { MarketTables } from '../tables.ts'
import { forgetContacts } from './forget-contacts.ts'
import { leaveRound } from './leave-round.ts'
import { openRound } from './open-round.ts'
import { planRound } from './plan-round.ts'
import { publishRound } from './publish-round.ts'

const at = new Date('2031-11-01T12:00:00Z')
const starts = Date.parse('2031-12-01T14:00:00Z')
const quarter = 15 * 60_000
const settings: Settings = {
  ...usualSettings,
  place: 'Lima',
  isVirtual: false,
  zone: 'America/Lima',
  // Six slots: 09:00 to 10:30 in Lima.
  sessions: [{ starts, ends: starts + 6 * quarter }],
  slotMinutes: 15,
  tables: 5,
  most: 4,
  wishesUntil: starts,
}

describe('a round that is published and planned again', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let round: Round
  let people: Participant[]
  let before: Meeting[]
  const db = () => own<MarketTables>(site.db)
  const plan = async () => {
    const id = await insertPlan(db(), { round: round.id, seed: 1, seconds: 3, at })
    await planRound(site.world, id)
    assert.equal((await findLastPlan(db(), round.id))?.state, 'done')
  }
  const open = async () => (await listMeetings(db(), round.id)).filter(({ isWithdrawn }) => !isWithdrawn)
  const told = async () => {
    const now = await listParticipants(db(), round.id)
    return new Set(now.filter(({ changes }) => changes > 1).map(({ id }) => id))
  }
  /** Five who sell and five who buy, everybody wishing for everybody, in a full house. */
  beforeEach(async () => {
    site = await testApp()
    const { diego } = await cast(site.world)
    const slug = await openRound(db(), { name: 'Rueda', country: 'PE', settings, personId: diego.id, at })
    const found = await findRound(db(), slug)
    if (!found) throw new Error('The round was not opened.')
    round = found
    const usual = {
      zone: 'America/Lima',
      languages: [],
      canFrom: null,
      canTo: null,
      least: 0,
      exportsFirstTime: false,
      isRemote: false,
    }
    const row = (side: 'seller' | 'buyer') => (_: unknown, number: number) => ({
      ...usual,
      name: `${side} ${number}`,
      side,
      country: 'PE',
      email: null,
      phone: null,
      locale: 'es',
      most: 4,
    })
    const five = Array.from({ length: 5 })
    await insertParticipants(db(), round.id, [...five.map(row('seller')), ...five.map(row('buyer'))])
    people = await listParticipants(db(), round.id)
    const sellers = people.filter(({ side }) => side === 'seller')
    for (const buyer of people.filter(({ side }) => side === 'buyer'))
      await keepWishes(db(), buyer.id, { wishes: new Map(sellers.map(({ id }) => [id, 'would'] as const)), at })
    await plan()
    assert.equal(await publishRound(db(), round, at), 'published')
    before = await open()
    assert.equal(before.length, 20)
  })

  const unmoved = (meeting: Meeting, now: readonly Meeting[]) =>
    now.some(({ id, slot, desk }) => id === meeting.id && slot === meeting.slot && desk === meeting.desk)

  it('loses a table: only who sat there is moved and told', async () => {
    round = { ...round, settings: { ...settings, tables: 4 } }
    await updateSettings(db(), round.id, round.settings)
    await plan()
    const now = await open()
    for (let slot = 0; slot < 6; slot++) assert.ok(now.filter((each) => each.slot === slot).length <= 4)
    assert.ok(now.every(({ desk }) => desk < 4))
    for (const meeting of before.filter(({ desk }) => desk < 4)) assert.ok(unmoved(meeting, now))
    const touched = before.filter((meeting) => !unmoved(meeting, now)).flatMap(({ seller, buyer }) => [seller, buyer])
    assert.ok(touched.length > 0)
    for (const who of touched) assert.ok((await told()).has(who))
  })

  it('has somebody come late: their early meetings are moved or withdrawn, and nobody else is moved', async () => {
    const [late] = people
    if (!late) throw new Error('Nobody came.')
    await updateParticipant(db(), late.id, { canFrom: '09:45', canTo: null, most: 4, least: 0, isRemote: false })
    await plan()
    const now = await open()
    const isTheirs = ({ seller, buyer }: Meeting) => seller === late.id || buyer === late.id
    for (const meeting of now.filter(isTheirs)) assert.ok(meeting.slot >= 3)
    for (const meeting of before.filter((each) => !isTheirs(each))) assert.ok(unmoved(meeting, now))
  })

  it('takes a meeting up again that was withdrawn, as the same one with a higher sequence', async () => {
    const [late] = people
    if (!late) throw new Error('Nobody came.')
    await updateParticipant(db(), late.id, { canFrom: '10:15', canTo: null, most: 4, least: 0, isRemote: false })
    await plan()
    const withdrawn = (await listMeetings(db(), round.id)).filter(({ isWithdrawn }) => isWithdrawn)
    assert.ok(withdrawn.length >= 3)
    await updateParticipant(db(), late.id, { canFrom: null, canTo: null, most: 4, least: 0, isRemote: false })
    await plan()
    const now = await listMeetings(db(), round.id)
    const again = withdrawn.filter(({ id }) => now.some((each) => each.id === id && !each.isWithdrawn))
    assert.ok(again.length > 0)
    for (const { id, sequence } of again) assert.ok((now.find((each) => each.id === id)?.sequence ?? 0) > sequence)
  })

  it('undoes nothing that somebody did while the plan was made', async () => {
    const [, gone] = people
    if (!gone) throw new Error('Nobody came.')
    const id = await insertPlan(db(), { round: round.id, seed: 1, seconds: 3, at })
    const planning = planRound(site.world, id)
    await leaveRound(db(), { round, participant: gone.id, at })
    await planning
    const isTheirs = ({ seller, buyer }: Meeting) => seller === gone.id || buyer === gone.id
    assert.ok(!(await open()).some(isTheirs))
    for (const meeting of before.filter((each) => !isTheirs(each))) assert.ok(unmoved(meeting, await open()))
  })

  it('leaves what is past as it was, and puts nothing new there', async () => {
    const now = new Date(starts + 2 * quarter)
    const [, gone] = people
    if (!gone) throw new Error('Nobody came.')
    round = { ...round, settings: { ...settings, tables: 3 } }
    await updateSettings(db(), round.id, round.settings)
    await leaveRound(db(), { round, participant: gone.id, at: now })
    const id = await insertPlan(db(), { round: round.id, seed: 1, seconds: 3, at: now })
    await planRound(site.world, id)
    const after = await open()
    const isPast = ({ slot }: Meeting) => slot <= 2
    for (const meeting of before.filter(isPast)) assert.ok(unmoved(meeting, after))
    assert.deepEqual(
      new Set(after.filter(isPast).map((each) => each.id)),
      new Set(before.filter(isPast).map((each) => each.id)),
    )
    const isTheirs = ({ seller, buyer }: Meeting) => seller === gone.id || buyer === gone.id
    for (const meeting of after.filter((each) => !isPast(each))) assert.ok(meeting.desk < 3 && !isTheirs(meeting))
  })

  it('forgets how to reach those who took part, a year after', async () => {
    await db()
      .updateTable('round_participant')
      .set({ email: 'x@correo.pe', link: Buffer.from('x') })
      .where('id', '=', people[0]?.id ?? '')
      .execute()
    const after = (days: number) => forgetContacts({ ...site.world, clock: () => new Date(starts + days * 86_400_000) })
    assert.equal(await after(360), 0)
    assert.equal(await after(370), 1)
    const [first] = await listParticipants(db(), round.id)
    assert.equal(first?.email, null)
    assert.ok((await open()).length > 0)
  })

  it('says of every wish that there is no common time, where nobody can come any more', async () => {
    for (const { id } of people)
      await updateParticipant(db(), id, { canFrom: '23:00', canTo: null, most: 4, least: 0, isRemote: false })
    const id = await insertPlan(db(), { round: round.id, seed: 1, seconds: 1, at })
    await planRound(site.world, id)
    const plan = await findLastPlan(db(), round.id)
    assert.ok(plan?.state === 'done')
    assert.deepEqual(new Set(plan.unmet.map(({ reason }) => reason)), new Set(['no-common-slot']))
    assert.equal(plan.unmet.length, 25)
    assert.deepEqual(await open(), [])
  })
})
