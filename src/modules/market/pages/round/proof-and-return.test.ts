import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'
import { roundOf } from '#test/held-round.ts'
import { shopOf, workshopOf } from '#test/organisations.ts'
import { insertPlan, updatePlan } from '../../queries/plans.ts'
import { findRound } from '../../queries/rounds.ts'
import type { MarketTables } from '../../tables.ts'
import { marketUrls } from '../../urls.ts'

const locale = 'es'
const proof = /Qué tan buena es esta agenda/

describe('a published round', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Awaited<ReturnType<typeof cast>>
  let held: Awaited<ReturnType<typeof roundOf>>
  let at: { locale: string; round: string }
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
    site.world.limiter = { allows: async () => true, forget: async () => {} }
    const { slug: organisation } = await workshopOf(site.db, people.ana.id)
    const { slug: other } = await shopOf(site.db, people.carla.id)
    held = await roundOf(site.world, people.diego.id, { organisation, other })
    at = { locale, round: held.round }
  })

  const text = async (path: string, cookie = people.diego.cookie) =>
    await mainOf(await site.app.request(path, { headers: { cookie } }))
  const send = async (path: string, fields: Record<string, string> = {}, cookie = people.diego.cookie) =>
    await post(site.app, path, { fields, cookie })
  /** What the next page says of it, whole. */
  const said = async (path: string, fields: Record<string, string> = {}) => {
    const response = await send(path, fields)
    assert.equal(response.status, 303)
    const cookie = `${people.diego.cookie}; ${cookiesOf(response)}`
    return await (await site.app.request(response.headers.get('location') ?? '', { headers: { cookie } })).text()
  }

  it('is proved by the plan that made its agenda, whatever became of a later one', async () => {
    const db = own<MarketTables>(site.db)
    const round = await findRound(db, held.round)
    const later = await insertPlan(db, { round: round?.id ?? '', seed: 77, seconds: 1, at: new Date() })
    for (const change of [
      { state: 'running', breaks: 9 },
      { state: 'failed' },
      { state: 'done', breaks: null },
    ] as const) {
      await updatePlan(db, later, change)
      const seen = [
        await text(marketUrls.round.href(at), ''),
        await text(marketUrls.invited.href({ locale, code: held.invited }), ''),
      ]
      for (const page of seen) {
        assert.match(page, proof)
        assert.doesNotMatch(page, /Semilla: 77|semilla 77/)
      }
      assert.match(await text(marketUrls.round.href(at)), new RegExp(marketUrls.agenda.href(at)))
    }
  })

  it('says that nothing was moved, or why a move is not taken back', async () => {
    const move = marketUrls.move.href({ ...at, meeting: held.meeting })
    assert.match(await said(move, { slot: '1' }), /No cambió nada/)
    // The table of the slot before is taken by nobody, but the participant comes later than that.
    const { rows } = await site.pool.query(
      "update round_participant set can_from = '09:15' where id = $1 returning id",
      [held.participant],
    )
    assert.equal(rows.length, 1)
    const refused = await send(marketUrls.undo.href(at))
    assert.equal(refused.status, 409)
    assert.match(await mainOf(refused), /Taller Sumaq no puede a esa hora/)
    assert.match(await said(marketUrls.undo.href(at)), /No hay ningún cambio que se pueda deshacer/)
  })

  it('takes somebody in again who had left, by its organiser alone', async () => {
    const one = { ...at, participant: held.participant }
    assert.equal((await send(marketUrls.returning.href(one))).status, 404)
    await send(marketUrls.leaving.href(one))
    const page = await text(marketUrls.participants.href(at))
    assert.match(page, new RegExp(marketUrls.returning.href(one)))
    assert.notEqual((await send(marketUrls.returning.href(one), {}, people.ana.cookie)).status, 303)
    assert.equal((await site.app.request(marketUrls.invited.href({ locale, code: held.invited }))).status, 404)
    assert.match(await said(marketUrls.returning.href(one)), /Participa de nuevo.+Planea otra vez/)
    assert.equal((await site.app.request(marketUrls.invited.href({ locale, code: held.invited }))).status, 404)
    assert.doesNotMatch(await text(marketUrls.participants.href(at)), new RegExp(marketUrls.returning.href(one)))
  })

  it('says that nothing is published where nobody meets yet', async () => {
    const opened = await send(marketUrls.newRound.href({ locale }), {
      name: 'Rueda Vacía',
      place: 'Puno',
      country: 'PE',
      zone: 'America/Lima',
      sessions: '2031-12-01 09:00-12:00',
      slotMinutes: '15',
      tables: '3',
      most: '6',
      wishesUntil: '2031-11-20',
    })
    assert.equal(opened.status, 303)
    const empty = { locale, round: 'rueda-vacia' }
    assert.doesNotMatch(await text(marketUrls.round.href(empty)), new RegExp(marketUrls.publication.href(empty)))
    assert.match(await said(marketUrls.publication.href(empty)), /No se publicó nada/)
  })
})
