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

describe('interpreters', () => {
  it('are as scarce as tables: never more than there are in a slot, and whoever waits for one is told', async () => {
    const site = await testApp()
    const db = own<MarketTables>(site.db)
    const { diego } = await cast(site.world)
    const slug = await openRound(db, { name: 'Rueda', country: 'PE', settings, personId: diego.id, at })
    const round = await findRound(db, slug)
    if (!round) throw new Error('The round was not opened.')
    const usual = {
      zone: 'America/Lima',
      canFrom: null,
      canTo: null,
      least: 0,
      exportsFirstTime: false,
      isRemote: false,
    }
    const who = { ...usual, country: 'PE', email: null, phone: null, locale: 'es', most: 6 }
    await insertParticipants(db, round.id, [
      ...['uno', 'dos', 'tres'].map((name) => ({ ...who, name, side: 'seller' as const, languages: ['Español'] })),
      ...['one', 'two', 'three'].map((name) => ({ ...who, name, side: 'buyer' as const, languages: ['inglés'] })),
      { ...who, name: 'cerca', side: 'buyer', languages: ['es', 'en'] },
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
