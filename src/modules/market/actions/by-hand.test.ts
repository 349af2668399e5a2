import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { insertMeetings, listMeetings } from '../queries/meetings.ts'
import { findInvited, insertParticipants, listParticipants, type Participant } from '../queries/participants.ts'
import { findLastPlan, insertPlan } from '../queries/plans.ts'
import { findRound, lockRound, type Round, updateSettings } from '../queries/rounds.ts'
import { keepWishes } from '../queries/wishes.ts'
import { type Settings, usualSettings } from '../rules/hold/settings.ts'
import type { WishKind } from '../rules/hold/wishes.ts'
import type { MarketTables } from '../tables.ts'
import { beginPlan } from './begin-plan.ts'
import { inviteAll } from './invite.ts'
import { comeBack, leaveRound } from './leave-round.ts'
import { linkCode, linkHash } from './links.ts'
import { moveMeeting, undoMove } from './move-meeting.ts'
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
  sessions: [{ starts, ends: starts + 6 * quarter }],
  slotMinutes: 15,
  tables: 2,
  most: 4,
  wishesUntil: starts,
}
const row = (name: string, side: 'seller' | 'buyer', languages: string[]) => ({
  name,
  side,
  languages,
  zone: 'America/Lima',
  canFrom: null,
  canTo: null,
  least: 0,
  most: 4,
  exportsFirstTime: false,
  isRemote: false,
  country: 'PE',
  email: null,
  phone: null,
  locale: 'es',
})

describe('a round of two who sell and two who buy', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let round: Round
  let personId: string
  let people: [Participant, Participant, Participant, Participant]
  const db = () => own<MarketTables>(site.db)
  /** By the places of the two in the table, and the slot and table where they meet. */
  const meet = async (...meetings: [number, number, number, number][]) => {
    const id = (number: number) => people[number]?.id ?? ''
    await insertMeetings(
      db(),
      round.id,
      meetings.map(([seller, buyer, slot, desk]) => ({ seller: id(seller), buyer: id(buyer), slot, desk })),
    )
    return await listMeetings(db(), round.id)
  }
  const say = async (who: Participant, other: Participant, wish: WishKind) =>
    await keepWishes(db(), who.id, { wishes: new Map([[other.id, wish]]), at })
  const move = async (meeting: string | undefined, slot: number, now = at) =>
    await moveMeeting(db(), { round, meeting: meeting ?? '', slot, personId, at: now })
  const undo = async () => await undoMove(db(), { round, at })
  const now = async (id: string | undefined) => (await listMeetings(db(), round.id)).find((each) => each.id === id)
  const change = async (changed: Partial<Settings>) => {
    round = { ...round, settings: { ...settings, ...changed } }
    await updateSettings(db(), round.id, round.settings)
  }

  beforeEach(async () => {
    site = await testApp()
    ;({
      diego: { id: personId },
    } = await cast(site.world))
    const slug = await openRound(db(), { name: 'Rueda', country: 'PE', settings, personId, at })
    const found = await findRound(db(), slug)
    if (!found) throw new Error('The round was not opened.')
    round = found
    await insertParticipants(db(), round.id, [
      row('uno', 'seller', ['es']),
      row('dos', 'seller', ['es']),
      row('one', 'buyer', ['en']),
      row('two', 'buyer', ['en']),
    ])
    const [uno, dos, one, two] = await listParticipants(db(), round.id)
    if (!uno || !dos || !one || !two) throw new Error('Nobody came.')
    people = [uno, dos, one, two]
  })

  it('leaves a meeting alone that is moved to where it stands', async () => {
    const [meeting] = await meet([0, 2, 1, 1])
    assert.equal(await move(meeting?.id, 1), 'unmoved')
    assert.deepEqual(await now(meeting?.id), meeting)
    assert.equal(await undo(), 'nothing')
  })

  it('seats what is moved at a table that is still there', async () => {
    const [meeting, other] = await meet([0, 2, 0, 1], [1, 3, 1, 0])
    await change({ tables: 1 })
    assert.deepEqual(await move(meeting?.id, 1), [{ fault: 'no-table' }])
    assert.equal(await move(meeting?.id, 2), 'moved')
    assert.equal((await now(meeting?.id))?.desk, 0)
    assert.equal(await move(other?.id, 3), 'moved')
  })

  it('moves nothing that has begun, nothing into the past, and no more than there are interpreters', async () => {
    const [first, later] = await meet([0, 2, 0, 0], [1, 3, 3, 0])
    const meanwhile = new Date(starts + quarter)
    assert.deepEqual(await move(first?.id, 4, meanwhile), [{ fault: 'begun' }])
    assert.deepEqual(await move(later?.id, 1, meanwhile), [{ fault: 'past' }])
    await change({ interpreters: 1 })
    assert.deepEqual(await move(later?.id, 0), [{ fault: 'no-interpreter' }])
    await change({ interpreters: 2 })
    assert.equal(await move(later?.id, 0), 'moved')
  })

  it('takes a move back wholly: the meeting is no more kept there than before', async () => {
    const [meeting] = await meet([0, 2, 0, 0])
    await move(meeting?.id, 1)
    await move(meeting?.id, 2)
    assert.equal((await now(meeting?.id))?.isKept, true)
    assert.equal(await undo(), 'undone')
    assert.equal((await now(meeting?.id))?.isKept, true)
    assert.equal(await undo(), 'undone')
    assert.deepEqual(await now(meeting?.id), meeting)
  })

  it('says why the last move cannot be taken back, and then takes back the one before', async () => {
    const [earlier, last] = await meet([0, 2, 0, 0], [1, 3, 1, 0])
    await move(earlier?.id, 4)
    await move(last?.id, 5)
    // Somebody else of theirs meets there meanwhile.
    await meet([0, 3, 1, 0])
    const [, , , two] = people
    assert.deepEqual(await undo(), [{ fault: 'meets', who: two.id, whom: people[0].id }])
    assert.equal((await now(last?.id))?.slot, 5)
    assert.equal(await undo(), 'undone')
    assert.equal((await now(earlier?.id))?.slot, 0)
  })

  it('plans no meeting that one of the two has refused, though it was moved by hand, and publishes none', async () => {
    const [uno, dos, one, two] = people
    const [kept] = await meet([0, 2, 0, 0])
    await move(kept?.id, 1)
    await say(one, uno, 'no')
    await say(two, dos, 'must')
    assert.equal(await publishRound(db(), round, at), 'refused')
    await planRound(site.world, await insertPlan(db(), { round: round.id, seed: 1, seconds: 1, at }))
    const planned = await listMeetings(db(), round.id)
    assert.deepEqual(
      planned.map(({ seller, buyer }) => [seller, buyer]),
      [[dos.id, two.id]],
    )
    assert.equal(await publishRound(db(), round, at), 'published')
    assert.equal(await publishRound(db(), round, at), 'already')
  })

  it('publishes nothing where nobody meets', async () => {
    assert.equal(await publishRound(db(), round, at), 'empty')
  })

  it('writes no plan over a refusal that was said while it was made', async () => {
    const [uno, , one] = people
    await say(one, uno, 'must')
    const id = await insertPlan(db(), { round: round.id, seed: 1, seconds: 1, at })
    const isWaiting = async () => {
      const { rows } = await site.pool.query<{ waits: boolean }>(
        "select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock') as waits",
      )
      return rows[0]?.waits ?? false
    }
    // The plan is found, and waits for the round to write its agenda.
    let planning = Promise.resolve()
    await db()
      .transaction()
      .execute(async (transaction) => {
        await lockRound(transaction, round.id)
        planning = planRound(site.world, id)
        while (!(await isWaiting())) await setImmediate()
        await keepWishes(transaction, one.id, { wishes: new Map([[uno.id, 'no']]), at })
      })
    await planning
    assert.equal((await findLastPlan(db(), round.id))?.state, 'failed')
    assert.deepEqual(await listMeetings(db(), round.id), [])
  })

  it('is planned once, also by two who begin at once', async () => {
    const [uno, , one] = people
    const begin = async () => await beginPlan(db(), { round, seed: 1, seconds: 1, tables: 2, at })
    assert.deepEqual(await begin(), { fault: 'nobody' })
    await say(one, uno, 'must')
    const begun = await Promise.all([begin(), begin(), begin()])
    assert.equal(begun.filter((each) => 'id' in each).length, 1)
    assert.equal(begun.filter((each) => 'fault' in each && each.fault === 'running').length, 2)
  })

  it('forgets the meetings of who leaves before anybody saw them, and takes them in again by a new link', async () => {
    await inviteAll(site.world, round, at)
    const [uno, , one] = await listParticipants(db(), round.id)
    if (!uno || !one) throw new Error('Nobody came.')
    const [, other] = await meet([0, 2, 0, 0], [1, 3, 1, 0])
    const before = await linkCode(site.world, uno)
    await leaveRound(db(), { round, participant: uno.id, at })
    assert.deepEqual(await listMeetings(db(), round.id), [other])
    const back = async () => await comeBack(site.world, { round, participant: uno.id, at })
    assert.equal(await back(), true)
    assert.equal(await back(), false)
    const person = (await listParticipants(db(), round.id)).find(({ id }) => id === uno.id)
    assert.equal(person?.leftAt, null)
    assert.equal(await findInvited(db(), linkHash(before)), undefined)
    assert.equal((await findInvited(db(), linkHash(await linkCode(site.world, { ...uno, links: 2 }))))?.id, uno.id)
  })
})
