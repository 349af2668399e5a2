import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { mainOf, post } from '#test/forms.ts'
import { linkCode } from '../../actions/links.ts'
import { planRound } from '../../actions/plan-round.ts'
import { readState } from '../../actions/round-state.ts'
import { listParticipants } from '../../queries/participants.ts'
import { findLastPlan } from '../../queries/plans.ts'
import { findRound } from '../../queries/rounds.ts'
import type { MarketTables } from '../../tables.ts'
import { marketUrls } from '../../urls.ts'

const locale = 'es'
const at = { locale, round: 'rueda-de-pares' }
const setUp = {
  name: 'Rueda de Pares',
  place: 'Ayacucho',
  country: 'PE',
  zone: 'America/Lima',
  sessions: '2031-12-01 09:00-12:00',
  slotMinutes: '15',
  tables: '3',
  most: '6',
  wishesUntil: '2031-11-20',
}

describe('a round in which everyone meets everyone', () => {
  it('needs no sides, from the table to the agenda', async () => {
    const site = await testApp()
    const people = await cast(site.world)
    const db = own<MarketTables>(site.db)
    const { cookie } = people.diego
    const send = async (path: string, fields: Record<string, string>, by = cookie) =>
      await post(site.app, path, { fields, cookie: by })
    await send(marketUrls.newRound.href({ locale }), { ...setUp, kind: 'everyone' })
    const body = new FormData()
    body.append('file', new File(['nombre;país\nUno;PE\nDos;CL\nTres;MX\nCuatro;CO'], 'gente.csv'))
    const headers = { 'sec-fetch-site': 'same-origin', cookie }
    await site.app.request(marketUrls.participants.href(at), { method: 'POST', body, headers })
    await send(marketUrls.invitation.href(at), {})
    const round = await findRound(db, at.round)
    if (!round) throw new Error('There is no round.')
    const everyone = await listParticipants(db, round.id)
    for (const person of everyone) {
      const code = await linkCode(site.world, person)
      const page = await mainOf(await site.app.request(marketUrls.invited.href({ locale, code })))
      for (const { id, name } of everyone)
        assert.equal(page.includes(`name="wish.${id}"`), id !== person.id, `${person.name} ${name}`)
      const wishes = everyone.filter(({ id }) => id !== person.id).map(({ id }) => [`wish.${id}`, 'must'])
      await send(marketUrls.wishes.href({ locale, code }), Object.fromEntries(wishes), '')
    }
    await send(marketUrls.plan.href(at), { seconds: '2', seed: '1', tables: '2' })
    await planRound(site.world, (await findLastPlan(db, round.id))?.id ?? '')
    const { meetings } = await readState(db, round)
    // Each pair once.
    assert.equal(new Set(meetings.map(({ seller, buyer }) => [seller, buyer].toSorted().join())).size, 6)
    assert.equal(meetings.length, 6)
    const page = await site.app.request(marketUrls.round.href(at), { headers: { cookie } })
    assert.match(await mainOf(page), /Participan 4\./)
  })
})
