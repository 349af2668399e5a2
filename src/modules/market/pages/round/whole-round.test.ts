import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { mainOf, post } from '#test/forms.ts'
import { shopOf, workshopOf } from '#test/organisations.ts'
import { linkCode } from '../../actions/links.ts'
import { planRound } from '../../actions/plan-round.ts'
import { readState } from '../../actions/round-state.ts'
import { listParticipants } from '../../queries/participants.ts'
import { findLastPlan } from '../../queries/plans.ts'
import { findRound } from '../../queries/rounds.ts'
import type { MarketTables } from '../../tables.ts'
import { marketUrls } from '../../urls.ts'

const locale = 'es'
const at = { locale, round: 'rueda-de-tejidos' }
const setUp = {
  name: 'Rueda de Tejidos',
  place: 'Ayacucho',
  country: 'PE',
  zone: 'America/Lima',
  sessions: '2031-12-01 09:00-12:00',
  slotMinutes: '15',
  tables: '3',
  most: '6',
  wishesUntil: '2031-11-20',
  firstTimeLeast: '1',
  countryLeast: '2',
}

describe('a round of those who are in the directory', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Awaited<ReturnType<typeof cast>>
  let workshop: string
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
    site.world.limiter = { allows: async () => true, forget: async () => {} }
    ;({ slug: workshop } = await workshopOf(site.db, people.ana.id))
    await shopOf(site.db, people.carla.id)
  })

  const db = () => own<MarketTables>(site.db)
  const open = async (path: string, cookie = people.diego.cookie) =>
    await site.app.request(path, { headers: { cookie } })
  const text = async (path: string, cookie?: string) => await mainOf(await open(path, cookie))
  const send = async (path: string, fields: Record<string, string> = {}, cookie = people.diego.cookie) =>
    await post(site.app, path, { fields, cookie })
  const refused = async (path: string, fields: Record<string, string>) => {
    const response = await send(path, fields)
    assert.equal(response.status, 422)
    return await mainOf(response)
  }
  const ours = async () => {
    const round = await findRound(db(), at.round)
    if (!round) throw new Error('There is no round.')
    return round
  }
  const named = async (name: string) => {
    const person = (await listParticipants(db(), (await ours()).id)).find((each) => each.name === name)
    if (!person) throw new Error(`There is no ${name}.`)
    return { ...person, code: await linkCode(site.world, person) }
  }
  const bring = async (csv: string) => {
    const body = new FormData()
    body.append('file', new File([csv], 'gente.csv'))
    const headers = { 'sec-fetch-site': 'same-origin', cookie: people.diego.cookie }
    return await site.app.request(marketUrls.participants.href(at), { method: 'POST', body, headers })
  }
  const plan = async () => {
    assert.equal((await send(marketUrls.plan.href(at), { seconds: '2', seed: '1', tables: '3' })).status, 303)
    await planRound(site.world, (await findLastPlan(db(), (await ours()).id))?.id ?? '')
    return await readState(db(), await ours())
  }
  const lettersTo = async (recipient: string) => {
    const { rows } = await site.pool.query<{ kind: string; calendar: string | null }>(
      "select kind, calendar from mail where recipient = $1 and kind like 'round-%' order by id",
      [recipient],
    )
    return rows
  }

  it('says its rules to everyone, and refuses rooms that are no address', async () => {
    assert.match(
      await refused(marketUrls.newRound.href({ locale }), { ...setUp, rooms: 'http://sala' }),
      /comience con https:/,
    )
    assert.equal((await send(marketUrls.newRound.href({ locale }), setUp)).status, 303)
    const page = await text(marketUrls.round.href(at))
    assert.match(page, /Quien exporta por primera vez recibe al menos 1/)
    assert.match(page, /desde cada país del bloque reciben al menos 2 en conjunto/)
  })

  it('finds them by their trade, enters each once, and writes to whoever runs them', async () => {
    const page = marketUrls.fromDirectory.href(at)
    assert.match(await text(`${page}?q=alpaca`), /Taller Sumaq Away · Perú/)
    assert.match(await text(`${page}?q=zzzz`), /No se encontró a nadie más/)
    assert.match(await refused(page, { q: 'alpaca', side: 'seller' }), /Elige al menos una/)
    assert.match(await refused(page, { q: 'alpaca', organisation: workshop }), /Di si venden o compran/)
    assert.equal((await send(page, { q: 'alpaca', organisation: workshop, side: 'seller' })).status, 303)
    assert.equal((await send(page, { q: 'tienda', organisation: 'tienda-jacaranda', side: 'buyer' })).status, 303)
    await send(page, { q: 'alpaca', organisation: workshop, side: 'seller' })
    assert.equal((await listParticipants(db(), (await ours()).id)).length, 2)
    assert.match(await text(`${page}?q=alpaca`), /1 de las que se encontraron ya participa/)
    const lines = Array.from({ length: 110 }, (_, number) => `Taller ${number};vende;PE;;`)
    const late = 'Tienda Tarde;compra;CL;11:00;12:00'
    assert.equal((await bring(['nombre;lado;país;desde;hasta', ...lines, late].join('\n'))).status, 303)
    await send(marketUrls.invitation.href(at))
    assert.deepEqual(
      (await lettersTo('ana@example.org')).map(({ kind, calendar }) => [kind, calendar]),
      [['round-invited', null]],
    )
  })

  it('proposes first who fits best, and says why', async () => {
    const { code } = await named('Tienda Jacaranda')
    const page = await text(marketUrls.invited.href({ locale, code }), '')
    assert.match(page, /Con quién podrías coincidir mejor/)
    assert.ok(page.indexOf('Taller Sumaq Away') < page.indexOf('Taller 0'))
    assert.match(page, /telar|tejido|Buscas|busca/i)
  })

  it('takes a hundred names from one participant and says so at the next', async () => {
    const { code, id } = await named('Tienda Tarde')
    const sellers = (await listParticipants(db(), (await ours()).id)).filter(({ side }) => side === 'seller')
    const say = async (some: typeof sellers) =>
      await send(
        marketUrls.wishes.href({ locale, code }),
        Object.fromEntries(some.map((each) => [`wish.${each.id}`, 'would'])),
        '',
      )
    for (const from of [0, 50]) await say(sellers.slice(from, from + 50))
    const count = async () => {
      const { rows } = await site.pool.query<{ count: number }>(
        'select count(*)::integer as count from round_wish where participant = $1',
        [id],
      )
      return rows[0]?.count
    }
    assert.equal(await count(), 100)
    const [last] = sellers.slice(100)
    const refusal = await say(sellers.slice(100, 101))
    assert.equal(refusal.status, 422)
    const page = await mainOf(refusal)
    assert.match(page, /puedes nombrar hasta 100/)
    assert.equal(await count(), 100)
    // On the page where she chose it, which is not the first.
    const after = sellers[99]?.id
    const there = await send(marketUrls.wishes.href({ locale, code }, { after }), { [`wish.${last?.id}`]: 'would' }, '')
    assert.match(await mainOf(there), new RegExp(`name="wish.${last?.id}" value="would" checked`))
  })

  it('writes down what is agreed, and says what is wrong with it', async () => {
    const page = marketUrls.agreed.href(at)
    const agree = { seller: 'taller sumaq away', buyer: 'Tienda Jacaranda', slot: '2' }
    assert.match(await refused(page, { ...agree, seller: 'Nadie' }), /Nadie en esta rueda se llama así/)
    assert.match(await refused(page, { ...agree, buyer: 'Taller Sumaq Away' }), /Nadie se reúne consigo/)
    assert.match(await refused(page, { ...agree, buyer: 'Taller 1' }), /Están del mismo lado/)
    assert.match(await refused(page, { ...agree, buyer: 'Tienda Tarde' }), /Tienda Tarde no puede a esa hora/)
    assert.match(await refused(page, { ...agree, slot: '99' }), /Elige una hora de la rueda/)
    assert.equal((await send(page, agree)).status, 303)
    assert.match(await refused(page, { ...agree, slot: '' }), /ya lo acordaron/)
    assert.match(await refused(page, { ...agree, seller: 'Taller 1' }), /Tienda Jacaranda acordó reunirse con alguien/)
    for (const number of [2, 3, 4, 5, 6])
      assert.equal((await send(page, { seller: `Taller ${number}`, buyer: 'Tienda Tarde', slot: '' })).status, 303)
    // Four slots between 11 and 12, and five meetings agreed.
    assert.match(
      await text(marketUrls.plan.href(at)),
      /Tienda Tarde acordó más reuniones \(5\) que turnos en los que puede \(4\)/,
    )
  })

  it('plans what is agreed before what is wished, where it was agreed', async () => {
    const { meetings, people: all } = await plan()
    const one = meetings.find(({ seller }) => all.get(seller)?.name === 'Taller Sumaq Away')
    assert.equal(one?.slot, 2)
    const late = meetings.filter(({ buyer }) => all.get(buyer)?.name === 'Tienda Tarde')
    const agreed = new Set(['Taller 2', 'Taller 3', 'Taller 4', 'Taller 5', 'Taller 6'])
    assert.equal(late.length, 4)
    assert.ok(late.every(({ seller }) => agreed.has(all.get(seller)?.name ?? '')))
    assert.equal((await send(marketUrls.publication.href(at))).status, 303)
    const [, letter] = await lettersTo('ana@example.org')
    assert.match(letter?.calendar ?? '', /STATUS:CONFIRMED/)
  })

  it('is changed without touching its times once there are meetings', async () => {
    const page = await text(marketUrls.changeRound.href(at))
    assert.doesNotMatch(page, /name="sessions"/)
    assert.match(await refused(marketUrls.changeRound.href(at), { ...setUp, tables: '0' }), /entero que sea posible/)
    const changed = { ...setUp, name: 'Rueda de Tejidos y Fibras', sessions: '2031-12-05 09:00-10:00' }
    assert.equal((await send(marketUrls.changeRound.href(at), changed)).status, 303)
    const { name, settings } = await ours()
    assert.equal(name, 'Rueda de Tejidos y Fibras')
    assert.equal(new Date(settings.sessions[0]?.starts ?? 0).toISOString(), '2031-12-01T14:00:00.000Z')
  })

  it('turns virtual: each meeting has a room that its two alone are told, and each is told once', async () => {
    const before = (await lettersTo('ana@example.org')).length
    assert.match(await refused(marketUrls.virtual.href(at), { rooms: 'sala' }), /comience con https:/)
    const rooms = 'https://salas.example.org/{reunión}'
    assert.equal((await send(marketUrls.virtual.href(at), { rooms })).status, 303)
    const letters = await lettersTo('ana@example.org')
    assert.equal(letters.length, before + 1)
    assert.match(letters.at(-1)?.calendar ?? '', /SEQUENCE:1[\s\S]*salas\.example\.org/)
    const roomOf = async (name: string) => {
      const { code } = await named(name)
      const page = await text(marketUrls.invited.href({ locale, code }), '')
      return /https:\/\/salas\.example\.org\/\w+/.exec(page)?.[0]
    }
    assert.ok(await roomOf('Taller Sumaq Away'))
    assert.equal(await roomOf('Taller Sumaq Away'), await roomOf('Tienda Jacaranda'))
    assert.notEqual(await roomOf('Tienda Tarde'), await roomOf('Tienda Jacaranda'))
  })

  it('knows who came, and gives a new link that ends the one before', async () => {
    const shop = await named('Tienda Jacaranda')
    const one = { ...at, participant: shop.id }
    assert.equal((await send(marketUrls.coming.href(one), { came: 'yes' })).status, 303)
    const csv = await (await open(marketUrls.attendanceCsv.href(at))).text()
    assert.match(csv, /Tienda Jacaranda,Compra,Llegó,[^\n]+,1,0/)
    for (const file of [marketUrls.attendanceXlsx, marketUrls.wishesXlsx]) {
      const workbook = Buffer.from(await (await open(file.href(at))).arrayBuffer())
      assert.equal(workbook.subarray(0, 2).toString(), 'PK')
    }
    assert.equal((await send(marketUrls.newLink.href(one))).status, 303)
    assert.equal((await open(marketUrls.invited.href({ locale, code: shop.code }), '')).status, 404)
    assert.equal((await open(marketUrls.invited.href({ locale, code: (await named(shop.name)).code }), '')).status, 200)
    assert.notEqual((await send(marketUrls.newLink.href(one), {}, people.ana.cookie)).status, 303)
  })

  it('is joined to an account by whoever has the link and is signed in', async () => {
    const { code, id } = await named('Tienda Jacaranda')
    const joining = marketUrls.joining.href({ locale, code })
    assert.notEqual((await send(joining, {}, '')).headers.get('location'), marketUrls.invited.href({ locale, code }))
    assert.equal((await send(joining, {}, people.carla.cookie)).status, 303)
    const { rows } = await site.pool.query<{ person_id: string }>(
      'select person_id from round_participant where id = $1',
      [id],
    )
    assert.equal(rows[0]?.person_id, people.carla.id)
  })

  it('stands in the thread of whoever takes part, up to the deal, and of nobody else', async () => {
    const { code } = await named('Taller Sumaq Away')
    const { meetings, people: all } = await readState(db(), await ours())
    const one = meetings.find(({ seller }) => all.get(seller)?.name === 'Taller Sumaq Away')
    const outcome = marketUrls.outcome.href({ locale, code, meeting: one?.id ?? '' })
    await send(outcome, { hasMet: 'yes', result: 'deal', amount: '1500', currency: 'PEN' }, '')
    const thread = await text('/es/accounts/thread', people.ana.cookie)
    const ways = [
      'Desde entonces llevas Taller Sumaq Away',
      'Te invitaron a Rueda de Tejidos',
      'Cerraste un trato con Tienda',
    ]
    const places = ways.map((words) => thread.indexOf(words))
    assert.ok(
      places.every((place, number) => place > (places[number - 1] ?? 0)),
      places.join(),
    )
    assert.match(thread, /1[.,\s]?500[.,]00/)
    assert.doesNotMatch(await text('/es/accounts/thread', people.bruno.cookie), /Rueda de Tejidos/)
    const mine = await open(marketUrls.mine.href(at), people.ana.cookie)
    assert.equal(mine.headers.get('location'), marketUrls.invited.href({ locale, code }))
    assert.equal((await open(marketUrls.mine.href(at), people.bruno.cookie)).status, 404)
    const data = await open('/es/accounts/data/file', people.carla.cookie)
    assert.match(await data.text(), /"participations": \[\s+\{/)
  })
})
