import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import { cast, enterStage } from '#test/cast.ts'
import { mainOf, post } from '#test/forms.ts'
import { roundOf } from '#test/held-round.ts'
import { linkCode } from '../../actions/links.ts'
import { readState } from '../../actions/round-state.ts'
import { listParticipants } from '../../queries/participants.ts'
import { findRound } from '../../queries/rounds.ts'
import type { MarketTables } from '../../tables.ts'
import { marketUrls } from '../../urls.ts'
import { codeLimit } from './known.ts'

const locale = 'es'

describe('a personal link', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Awaited<ReturnType<typeof cast>>
  let held: Awaited<ReturnType<typeof roundOf>>
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
    held = await roundOf(site.world, people.diego.id, { organisation: 'una', other: 'otra' })
  })
  const db = () => own<MarketTables>(site.db)
  const send = async (path: string, fields: Record<string, string> = {}, cookie = people.diego.cookie) =>
    await post(site.app, path, { fields, cookie })
  const open = async (path: string, cookie = '') => await site.app.request(path, { headers: { cookie } })
  const round = async () => {
    const found = await findRound(db(), held.round)
    assert.ok(found)
    return found
  }
  const seller = async () => {
    const found = (await listParticipants(db(), (await round()).id)).find(({ id }) => id === held.participant)
    assert.ok(found)
    return found
  }

  it('is joined to one account, and to no other while that has it', async () => {
    const joining = marketUrls.joining.href({ locale, code: held.invited })
    await send(joining, {}, people.carla.cookie)
    await send(joining, {}, people.bruno.cookie)
    assert.equal((await seller()).personId, people.carla.id)
    assert.match(await mainOf(await open(marketUrls.invited.href({ locale, code: held.invited }))), /Taller Sumaq/)
  })

  it('leads nobody in once there is a newer one, also who had joined it', async () => {
    const at = { locale, round: held.round, participant: held.participant }
    assert.equal((await open(marketUrls.mine.href(at), people.carla.cookie)).status, 303)
    await send(marketUrls.newLink.href(at))
    assert.equal((await seller()).personId, null)
    assert.equal((await open(marketUrls.mine.href(at), people.carla.cookie)).status, 404)
    assert.equal((await open(marketUrls.invited.href({ locale, code: held.invited }))).status, 404)
  })

  it('opens by its code however many others are typed beside it, and says when too many were wrong', async () => {
    const rounds = marketUrls.rounds.href({ locale })
    const type = async (code: string) => await send(rounds, { code }, '')
    const code = await linkCode(site.world, await seller())
    for (let wrong = 0; wrong < codeLimit.most; wrong++) assert.equal((await type(`AAAA-${wrong}`)).status, 422)
    const refused = await type('AAAA-AAAA')
    assert.equal(refused.status, 429)
    assert.match(await mainOf(refused), /Se probaron muchos códigos/)
    assert.equal((await type(code)).headers.get('location'), marketUrls.invited.href({ locale, code }))
  })

  it('shows another place once somebody takes part from afar, and both have something to be told', async () => {
    const before = await readState(db(), await round())
    const meeting = before.meetings.find(({ id }) => id === held.meeting)
    const at = { locale, round: held.round, participant: held.participant }
    const fields = { canFrom: '', canTo: '', most: '6', least: '0', isRemote: 'on' }
    assert.equal((await send(marketUrls.participant.href(at), fields)).status, 303)
    const after = await readState(db(), await round())
    const changesOf = ({ people: all }: typeof before, id = '') => all.get(id)?.changes ?? 0
    for (const side of [meeting?.seller, meeting?.buyer])
      assert.equal(changesOf(after, side), changesOf(before, side) + 1)
    const { rows } = await site.pool.query<{ sequence: number }>('select sequence from round_meeting where id = $1', [
      held.meeting,
    ])
    const moved = rows[0]?.sequence ?? 0
    // Saying the same again moves nobody.
    await send(marketUrls.participant.href(at), fields)
    const { rows: again } = await site.pool.query<{ sequence: number }>(
      'select sequence from round_meeting where id = $1',
      [held.meeting],
    )
    assert.equal(again[0]?.sequence, moved)
  })

  it('is made anew five times in ten minutes, since each is a letter', async () => {
    const at = { locale, round: held.round, participant: held.participant }
    const linksAfter = async () => {
      await send(marketUrls.newLink.href(at))
      return (await seller()).links
    }
    const links: number[] = []
    for (let time = 0; time < 7; time++) links.push(await linksAfter())
    assert.equal(links.at(-1), links.at(-2))
    assert.ok(new Set(links).size <= 5)
  })

  it('is prepared in a round that colleagues of its country see before it is published, and others do not', async () => {
    const peru = await enterStage(site.world, { name: 'Paula', country: 'PE', role: 'officer' })
    const chile = await enterStage(site.world, { name: 'Clara', country: 'CL', role: 'officer' })
    const list = async (cookie: string) => await mainOf(await open(marketUrls.rounds.href({ locale }), cookie))
    for (const { cookie } of [people.diego, people.adela, peru]) assert.match(await list(cookie), /Rueda abierta/)
    for (const cookie of [chile.cookie, people.ana.cookie, '']) assert.doesNotMatch(await list(cookie), /Rueda abierta/)
  })
})
