import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { mainOf, post } from '#test/forms.ts'
import { roundOf } from '#test/held-round.ts'
import { shopOf, workshopOf } from '#test/organisations.ts'
import { marketUrls } from '../../urls.ts'

const locale = 'es'

describe('what was said or typed in a round', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Awaited<ReturnType<typeof cast>>
  let held: Awaited<ReturnType<typeof roundOf>>
  let at: { locale: string; round: string }
  let isOften = false
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
    site.world.limiter = { allows: async ({ name }) => !isOften || name === 'rounds by hand', forget: async () => {} }
    const { slug: organisation } = await workshopOf(site.db, people.ana.id)
    const { slug: other } = await shopOf(site.db, people.carla.id)
    held = await roundOf(site.world, people.diego.id, { organisation, other })
    at = { locale, round: held.round }
  })

  const text = async (path: string, cookie = people.diego.cookie) =>
    await mainOf(await site.app.request(path, { headers: { cookie } }))
  const send = async (path: string, fields: Record<string, string> = {}, cookie = people.diego.cookie) =>
    await post(site.app, path, { fields, cookie })
  const refused = async (path: string, fields: Record<string, string>, status = 422) => {
    const response = await send(path, fields)
    assert.equal(response.status, status)
    return await mainOf(response)
  }
  /** Where she has done too much in a short time. */
  const often = async (path: string, fields: Record<string, string>, status: number) => {
    isOften = true
    const page = await refused(path, fields, status)
    isOften = false
    return page
  }

  it('stands in the form of an outcome, with its amount, when it is opened again', async () => {
    const { invited: code, meeting } = held
    const outcome = marketUrls.outcome.href({ locale, code, meeting })
    const isSaid = (page: string, amount: string, currency: string) => {
      assert.match(page, new RegExp(`name="amount" value="${amount}"`))
      assert.match(page, new RegExp(`value="${currency}" selected`))
    }
    for (const [currency, typed, shown] of [
      ['MXN', '1 200,50', '1200.50'],
      ['COP', '1500', '1500'],
      ['CLP', '90000', '90000'],
    ] as const) {
      assert.equal((await send(outcome, { hasMet: 'yes', result: 'deal', amount: typed, currency }, '')).status, 303)
      isSaid(await text(outcome, ''), shown, currency)
      isSaid(await text(marketUrls.invited.href({ locale, code }), ''), shown, currency)
    }
  })

  it('is that somebody came, as the button said, however often it is pressed', async () => {
    const coming = marketUrls.coming.href({ ...at, participant: held.participant })
    const cameAt = async () => {
      const { rows } = await site.pool.query<{ came_at: Date | null }>(
        'select came_at from round_participant where id = $1',
        [held.participant],
      )
      return rows[0]?.came_at?.getTime()
    }
    const list = marketUrls.participants.href(at)
    assert.match(await text(list), /name="came" value="yes"/)
    await send(coming, { came: 'yes' })
    const first = await cameAt()
    assert.ok(first)
    await send(coming, { came: 'yes' })
    assert.equal(await cameAt(), first)
    assert.match(await text(list), /name="came" value="no"/)
    await send(coming, { came: 'no' })
    await send(coming, { came: 'no' })
    assert.equal(await cameAt(), undefined)
  })

  it('is written of in the agenda’s own letter, once there is one, where somebody is given a new link', async () => {
    await site.pool.query("update round_participant set email = 'taller@example.org' where id = $1", [held.participant])
    await send(marketUrls.newLink.href({ ...at, participant: held.participant }))
    const { rows } = await site.pool.query<{ kind: string; calendar: string | null }>(
      "select kind, calendar from mail where recipient = 'taller@example.org'",
    )
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['round-agenda'],
    )
    assert.match(rows[0]?.calendar ?? '', /STATUS:CONFIRMED/)
  })

  it('is written to each in the first of their own languages that is one of ours', async () => {
    const body = new FormData()
    const rows = ['Uno;vende;quechua, português', 'Dos;vende;EN', 'Tres;compra;', 'Cuatro;compra;quechua']
    body.append('file', new File([['nombre;lado;idiomas', ...rows].join('\n')], 'gente.csv'))
    const headers = { 'sec-fetch-site': 'same-origin', cookie: people.diego.cookie }
    await site.app.request(marketUrls.participants.href(at), { method: 'POST', body, headers })
    const { rows: found } = await site.pool.query<{ locale: string }>(
      "select locale from round_participant where name in ('Uno', 'Dos', 'Tres', 'Cuatro') order by id",
    )
    assert.deepEqual(
      found.map((each) => each.locale),
      ['pt', 'en', 'es', 'es'],
    )
  })

  it('stays in the form of a plan that is refused, with what is wrong', async () => {
    const page = marketUrls.plan.href(at)
    const typed = { seconds: '45', tables: '7', seed: 'x' }
    const isKept = (form: string, seed: string) => {
      for (const [name, value] of Object.entries({ ...typed, seed }))
        assert.match(form, new RegExp(`name="${name}" value="${value}"`))
    }
    const wrong = await refused(page, typed)
    isKept(wrong, 'x')
    assert.match(wrong, /número entero de hasta nueve cifras/)
    assert.doesNotMatch(wrong, /Escribe de 1 a 300 segundos/)
    const soon = await often(page, { ...typed, seed: '8' }, 429)
    isKept(soon, '8')
    assert.match(soon, /Has hecho mucho en poco tiempo/)
    assert.doesNotMatch(soon, /Ya se está haciendo un plan/)
  })

  it('stays in the wishes of whoever says them too often', async () => {
    const code = held.wishing
    const [name = ''] = /wish\.[\w-]{36}/.exec(await text(marketUrls.invited.href({ locale, code }), '')) ?? []
    const soon = await often(marketUrls.wishes.href({ locale, code }), { [name]: 'must' }, 429)
    assert.match(soon, new RegExp(`name="${name}" value="must" checked`))
    assert.match(soon, new RegExp(`href="#${name}"[^>]*>Has hecho mucho`))
    assert.doesNotMatch(await text(marketUrls.invited.href({ locale, code }), ''), /value="must" checked/)
  })

  it('stays ticked among those of the directory', async () => {
    const page = marketUrls.fromDirectory.href(at)
    const [, slug = ''] = /name="organisation" value="([^"]+)"/.exec(await text(`${page}?q=alpaca`)) ?? []
    const isTicked = new RegExp(`value="${slug}" checked`)
    const sideless = await refused(page, { q: 'alpaca', organisation: slug })
    assert.match(sideless, isTicked)
    assert.match(sideless, /Di si venden o compran/)
    assert.match(await often(page, { q: 'alpaca', organisation: slug, side: 'buyer' }, 422), isTicked)
    assert.match(await refused(page, { q: 'alpaca', side: 'buyer' }), /value="buyer" checked/)
  })

  it('is answered in the words of a form where one participant is given no meeting', async () => {
    const one = marketUrls.participant.href({ ...at, participant: held.participant })
    const none = await refused(one, { canFrom: '', canTo: '', most: '0', least: '0' })
    assert.match(none, /Escribe al menos 1/)
    assert.doesNotMatch(none, /fila/)
  })
})
