import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { listMeetings } from '../queries/meetings.ts'
import { insertParticipants, listParticipants } from '../queries/participants.ts'
import { findLastPlan, insertPlan } from '../queries/plans.ts'
import { findRound } from '../queries/rounds.ts'
import { keepWishes } from '../queries/wishes.ts'
import { usualSettings } from '../rules/hold/settings.ts'
import type { MarketTables } from '../tables.ts'
import { openRound } from './open-round.ts'
import { planRound } from './plan-round.ts'

const at = new Date('2031-11-01T12:00:00Z')
const starts = Date.parse('2031-12-01T14:00:00Z')
const settings = {
  ...usualSettings,
  place: 'Lima',
  isVirtual: false,
  zone: 'America/Lima',
  sessions: [{ starts, ends: starts + 6 * 15 * 60_000 }],
  slotMinutes: 15,
  tables: 5,
  most: 6,
  wishesUntil: starts,
  interpreters: 1,
}

const person = (name: string, side: 'seller' | 'buyer', languages: string[] = []) => ({
  name,
  side,
  languages,
  zone: 'America/Lima',
  canFrom: null,
  canTo: null,
  least: 0,
  most: 6,
  exportsFirstTime: false,
  isRemote: false,
  country: 'PE',
  email: null,
  phone: null,
  locale: 'es',
})

describe('a round of two days', () => {
  it('has nobody wait over night: who meets on either day has no break', async () => {
    const site = await testApp()
    const db = own<MarketTables>(site.db)
    const { diego } = await cast(site.world)
    // A slot on each day, and one more on each in which nobody need meet.
    const sessions = [0, 86_400_000].map((after) => ({ starts: starts + after, ends: starts + after + 30 * 60_000 }))
    const two = { ...settings, sessions, interpreters: null, tables: 1 }
    const slug = await openRound(db, { name: 'Rueda', country: 'PE', settings: two, personId: diego.id, at })
    const round = await findRound(db, slug)
    if (!round) throw new Error('The round was not opened.')
    await insertParticipants(db, round.id, [
      person('uno', 'seller'),
      { ...person('mañana', 'buyer'), canTo: '09:15' },
      { ...person('temprano', 'buyer'), canTo: '09:15' },
    ])
    const [seller, ...buyers] = await listParticipants(db, round.id)
    for (const { id } of buyers)
      await keepWishes(db, id, { wishes: new Map([[seller?.id ?? '', 'must'] as const]), at })
    await planRound(site.world, await insertPlan(db, { round: round.id, seed: 1, seconds: 2, at }))
    // The first slot of either day: there is an idle one between them, and the night.
    assert.deepEqual(
      (await listMeetings(db, round.id)).map(({ slot }) => slot),
      [0, 2],
    )
    const plan = await findLastPlan(db, round.id)
    assert.deepEqual([plan?.breaks, plan?.longestWait, plan?.verdict], [0, 0, 'optimal'])
  })
})

describe('interpreters', () => {
  it('are as scarce as tables: never more than there are in a slot, and whoever waits for one is told', async () => {
    const site = await testApp()
    const db = own<MarketTables>(site.db)
    const { diego } = await cast(site.world)
    const slug = await openRound(db, { name: 'Rueda', country: 'PE', settings, personId: diego.id, at })
    const round = await findRound(db, slug)
    if (!round) throw new Error('The round was not opened.')
    await insertParticipants(db, round.id, [
      ...['uno', 'dos', 'tres'].map((name) => person(name, 'seller', ['Español'])),
      ...['one', 'two', 'three'].map((name) => person(name, 'buyer', ['inglés'])),
      person('cerca', 'buyer', ['es', 'en']),
    ])
    const people = await listParticipants(db, round.id)
    const sellers = people.filter(({ side }) => side === 'seller')
    for (const { id } of people.filter(({ side }) => side === 'buyer'))
      await keepWishes(db, id, { wishes: new Map(sellers.map((each) => [each.id, 'would'] as const)), at })
    await planRound(site.world, await insertPlan(db, { round: round.id, seed: 1, seconds: 3, at }))
    const meetings = await listMeetings(db, round.id)
    const near = people.find(({ name }) => name === 'cerca')?.id
    const interpreted = meetings.filter(({ buyer }) => buyer !== near)
    // Six slots, an interpreter in each; whoever speaks both languages needs none.
    assert.equal(interpreted.length, 6)
    assert.equal(new Set(interpreted.map(({ slot }) => slot)).size, 6)
    assert.equal(meetings.length, 9)
    const plan = await findLastPlan(db, round.id)
    assert.deepEqual(new Set(plan?.unmet.map(({ reason }) => reason)), new Set(['no-interpreter']))
  })
})
