import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { mainOf, post } from '#test/forms.ts'
import { roundTable } from '#test/round-table.ts'
import { linkCode } from '../../actions/links.ts'
import { readState } from '../../actions/round-state.ts'
import { planRound } from '../../actions/plan-round.ts'
import { listParticipants, type Participant } from '../../queries/participants.ts'
import { findLastPlan } from '../../queries/plans.ts'
import { findRound } from '../../queries/rounds.ts'
import type { MarketTables } from '../../tables.ts'
import { marketUrls } from '../../urls.ts'

const locale = 'es'
const round = 'rueda-del-sur'
const at = { locale, round }

describe('a business round', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Awaited<ReturnType<typeof cast>>
  let everyone: Participant[]
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
    site.world.limiter = { allows: async () => true, forget: async () => {} }
  })

  const db = () => own<MarketTables>(site.db)
  const open = async (path: string, cookie = people.diego.cookie) =>
    await site.app.request(path, { headers: { cookie } })
  const text = async (path: string, cookie?: string) => await mainOf(await open(path, cookie))
  const send = async (path: string, fields: Record<string, string> = {}, cookie = people.diego.cookie) =>
    await post(site.app, path, { fields, cookie })
  const bring = async (csv: string, look = false) => {
    const body = new FormData()
    body.append('file', new File([csv], 'participantes.csv'))
    if (look) body.append('look', 'on')
    const headers = { 'sec-fetch-site': 'same-origin', cookie: people.diego.cookie }
    return await site.app.request(marketUrls.participants.href(at), { method: 'POST', body, headers })
  }
  const ours = async () => {
    const found = await findRound(db(), round)
    if (!found) throw new Error('There is no round.')
    return found
  }
  const codeOf = async (name: string) => {
    const person = everyone.find((each) => each.name === name)
    if (!person) throw new Error(`There is no ${name}.`)
    return await linkCode(site.world, person)
  }
  const stateNow = async () => await readState(db(), await ours())
  /** A meeting, its two, and the codes of their links. */
  const oneMeeting = async () => {
    const state = await stateNow()
    // Of a buyer who meets somebody else too.
    const meeting = state.meetings.find((each) =>
      state.meetings.some(({ id, buyer }) => buyer === each.buyer && id !== each.id),
    )
    const [seller, buyer] = [state.people.get(meeting?.seller ?? ''), state.people.get(meeting?.buyer ?? '')]
    if (!meeting || !seller || !buyer) throw new Error('Nobody meets.')
    const codes = { seller: await linkCode(site.world, seller), buyer: await linkCode(site.world, buyer) }
    return { ...state, meeting, seller, buyer, codes }
  }
  const lettersOf = async (kind: string) => {
    const { rows } = await site.pool.query<{ count: number }>(
      'select count(*)::integer as count from mail where kind = $1',
      [kind],
    )
    return rows[0]?.count
  }
  const setUp = {
    name: 'Rueda del Sur',
    place: 'Arequipa',
    country: 'PE',
    zone: 'America/Lima',
    sessions: '2031-12-01 09:00-12:00\n2031-12-01 14:00-17:00',
    slotMinutes: '15',
    tables: '30',
    most: '6',
    wishesUntil: '2031-11-20',
  }

  it('is an officer’s to open, in hours that exist', async () => {
    assert.equal((await send(marketUrls.newRound.href({ locale }), setUp, people.ana.cookie)).status, 403)
    const refused = async (change: Record<string, string>) => {
      const response = await send(marketUrls.newRound.href({ locale }), { ...setUp, ...change })
      assert.equal(response.status, 422)
      return await mainOf(response)
    }
    assert.match(await refused({ zone: 'America/Cusco' }), /Esta zona horaria no existe/)
    assert.match(
      await refused({ zone: 'America/Santiago', sessions: '2026-09-06 00:30-03:00' }),
      /una de la noche no existe/,
    )
    assert.match(await refused({ sessions: '2031-12-01 12:00-09:00' }), /termina antes de comenzar/)
    assert.match(await refused({ tables: '0' }), /número entero que sea posible/)
    assert.match(await refused({ most: '0' }), /número entero que sea posible/)
    const opened = await send(marketUrls.newRound.href({ locale }), setUp)
    assert.equal(opened.headers.get('location'), marketUrls.round.href(at))
    assert.match(await text(marketUrls.round.href(at)), /Turnos: 24\. Mesas: 30\./)
    assert.equal((await open(marketUrls.round.href(at), '')).status, 404)
  })

  it('takes its participants from a table, whole, once every cell is right', async () => {
    const wrong = await bring(roundTable(true))
    assert.equal(wrong.status, 422)
    const said = await mainOf(wrong)
    for (const words of [
      'Escribe «vende» o «compra»',
      'por su nombre o sus dos letras',
      'correo completo',
      'America/Lima',
      'hora como 09:00',
    ])
      assert.ok(said.includes(words), words)
    assert.equal((await listParticipants(db(), (await ours()).id)).length, 0)
    assert.match(await mainOf(await bring(roundTable(), true)), /180 filas están bien/)
    assert.equal((await listParticipants(db(), (await ours()).id)).length, 0)
    assert.equal((await bring(roundTable())).status, 303)
    assert.match(await mainOf(await bring(roundTable())), /Este nombre ya está/)
    everyone = await listParticipants(db(), (await ours()).id)
    assert.equal(everyone.length, 180)
  })

  it('invites each by a link of their own, and those without an address by a printed code', async () => {
    assert.equal((await send(marketUrls.invitation.href(at))).status, 303)
    everyone = await listParticipants(db(), (await ours()).id)
    const code = await codeOf('Tienda 0')
    assert.match(await text(marketUrls.participants.href(at)), new RegExp(code))
    const byCode = await send(marketUrls.rounds.href({ locale }), { code: code.toLowerCase().replaceAll('-', ' ') }, '')
    assert.equal(byCode.status, 303)
    assert.equal((await send(marketUrls.rounds.href({ locale }), { code: 'AAAA-AAAA-AAAA-AAAA' }, '')).status, 422)
    assert.match(await text(marketUrls.invited.href({ locale, code }), ''), /¿Con quién quieres reunirte\?/)
    assert.equal(await lettersOf('round-invited'), everyone.filter(({ email }) => email).length)
  })

  it('lets them say their wishes, of which nothing is shown to anybody else', async () => {
    const buyers = everyone.filter(({ side }) => side === 'buyer')
    const sellers = everyone.filter(({ side }) => side === 'seller')
    for (const [at, buyer] of buyers.entries()) {
      const code = await linkCode(site.world, buyer)
      const fields = Object.fromEntries(
        sellers
          .slice(0, 20)
          .map(({ id }, number) => [`wish.${id}`, (number + at) % 5 ? '' : at % 2 ? 'must' : 'would']),
      )
      assert.equal((await send(marketUrls.wishes.href({ locale, code }), fields, '')).status, 303)
    }
    const [first] = sellers
    const code = await codeOf(first?.name ?? '')
    await send(marketUrls.wishes.href({ locale, code }), { [`wish.${buyers[0]?.id}`]: 'no' }, '')
    const seen = await text(marketUrls.invited.href({ locale, code: await codeOf('Tienda 0') }), '')
    assert.match(seen, /value="would" checked/)
    assert.doesNotMatch(seen, /value="no" checked/)
  })

  it('is planned: what can be met is, no rule is broken, and the rest is told why', async () => {
    const started = await send(marketUrls.plan.href(at), { seconds: '6', seed: '3', tables: '30' })
    assert.equal(started.status, 303)
    const waiting = await open(marketUrls.plan.href(at))
    assert.equal(waiting.headers.get('refresh'), '2')
    assert.equal((await send(marketUrls.plan.href(at), { seconds: '6', seed: '3', tables: '30' })).status, 422)
    const plan = await findLastPlan(db(), (await ours()).id)
    await planRound(site.world, plan?.id ?? '')
    const { meetings, people: all, can } = await stateNow()
    assert.ok(meetings.length >= 100, String(meetings.length))
    const busy = new Set<string>()
    const desks = new Set<string>()
    for (const { seller, buyer, slot, desk } of meetings) {
      assert.ok(can.get(seller)?.has(slot) && can.get(buyer)?.has(slot))
      for (const who of [seller, buyer]) {
        assert.ok(!busy.has(`${who} ${slot}`))
        busy.add(`${who} ${slot}`)
      }
      assert.ok(!desks.has(`${slot} ${desk}`) && desk < 30)
      desks.add(`${slot} ${desk}`)
    }
    for (const [who, { most }] of all)
      assert.ok(meetings.filter(({ seller, buyer }) => seller === who || buyer === who).length <= most)
    const done = await text(marketUrls.plan.href(at))
    assert.match(done, /deseos no se cumplen/)
    assert.match(done, /tiene tantas reuniones como puede/)
    assert.match(done, /Semilla: 3/)
  })

  it('leaves as CSV, workbook and paper, a page for everybody who meets somebody', async () => {
    const { meetings, people: all } = await stateNow()
    const csv = await (await open(marketUrls.agendaCsv.href(at))).text()
    assert.equal(csv.trim().split('\n').length, meetings.length + 1)
    const workbook = Buffer.from(await (await open(marketUrls.agendaXlsx.href(at))).arrayBuffer())
    assert.equal(workbook.subarray(0, 2).toString(), 'PK')
    const pdf = Buffer.from(await (await open(marketUrls.agendaPdf.href(at))).arrayBuffer()).toString('latin1')
    const pages = Number(/\/Type \/Pages\s*\/Count (\d+)/.exec(pdf)?.[1])
    const busy = new Set(meetings.flatMap(({ seller, buyer }) => [seller, buyer])).size
    assert.ok(pages > busy && pages <= busy + 1 + Math.ceil(meetings.length / 30), String(pages))
    assert.match(pdf, /\/Lang \((es|pt|en)[^)]*\)/)
    const wishes = await (await open(marketUrls.wishesCsv.href(at))).text()
    assert.match(wishes, /Tienda 1,Taller \d+,Tengo que reunirme/)
    for (const path of [marketUrls.agendaCsv, marketUrls.agendaPdf, marketUrls.wishesCsv, marketUrls.outcomesCsv])
      assert.notEqual((await open(path.href(at), people.ana.cookie)).status, 200)
    assert.ok(all.size === 180)
  })

  it('is moved by hand within the rules, which are named where they forbid it, and taken back', async () => {
    const { meeting, meetings, slots, buyer } = await oneMeeting()
    const isOf = (each: { seller: string; buyer: string }, who: string) => each.seller === who || each.buyer === who
    const busy = meetings.find((each) => isOf(each, meeting.buyer) && each.id !== meeting.id)
    const move = marketUrls.move.href({ ...at, meeting: meeting.id })
    const refused = await send(move, { slot: String(busy?.slot) })
    assert.equal(refused.status, 422)
    assert.match(await mainOf(refused), new RegExp(`${buyer.name} se reúne con`))
    const theirs = meetings.filter((each) => isOf(each, meeting.seller) || isOf(each, meeting.buyer))
    const taken = new Set(theirs.map(({ slot }) => slot))
    const hasTable = (number: number) => meetings.filter(({ slot }) => slot === number).length < 30
    const free = slots.find(({ number }) => !taken.has(number) && hasTable(number))
    const slotNow = async () => (await stateNow()).meetings.find(({ id }) => id === meeting.id)?.slot
    assert.equal((await send(move, { slot: String(free?.number) })).status, 303)
    assert.equal(await slotNow(), free?.number)
    assert.equal((await send(marketUrls.undo.href(at))).status, 303)
    assert.equal(await slotNow(), meeting.slot)
  })

  it('is published once, also by two at once; each sees their own agenda, and their calendar program reads it', async () => {
    await Promise.all([send(marketUrls.publication.href(at)), send(marketUrls.publication.href(at))])
    assert.equal((await ours()).state, 'published')
    const { meetings, seller, buyer, codes } = await oneMeeting()
    const inAgenda = new Set(meetings.flatMap((meeting) => [meeting.seller, meeting.buyer]))
    const written = everyone.filter(({ id, email }) => email && inAgenda.has(id)).length
    assert.equal(await lettersOf('round-agenda'), written)
    assert.ok((await text(marketUrls.invited.href({ locale, code: codes.buyer }), '')).includes(seller.name))
    const feed = await open(marketUrls.calendar.href({ locale, code: codes.buyer }), '')
    assert.match(feed.headers.get('content-type') ?? '', /text\/calendar/)
    const ics = await feed.text()
    assert.match(ics, /BEGIN:VCALENDAR[\s\S]*UID:.+[\s\S]*DTSTART:20311201T1\d{5}Z/)
    assert.equal(ics.match(/STATUS:CONFIRMED/g)?.length, meetings.filter((each) => each.buyer === buyer.id).length)
    assert.match(await text(marketUrls.round.href(at), ''), /Qué tan buena es esta agenda/)
  })

  it('loses a buyer and is planned again: nobody else is moved, and each who is touched is told once', async () => {
    const { meetings, buyer: gone, codes, people: all } = await oneMeeting()
    const theirs = meetings.filter(({ buyer }) => buyer === gone.id)
    const others = meetings.filter(({ buyer }) => buyer !== gone.id)
    await send(marketUrls.leaving.href({ ...at, participant: gone.id }))
    assert.equal(await lettersOf('round-changed'), theirs.filter(({ seller }) => all.get(seller)?.email).length)
    const calendar = await open(marketUrls.calendar.href({ locale, code: codes.seller }), '')
    const [event = ''] = (await calendar.text()).split('BEGIN:VEVENT').filter((each) => each.includes(gone.name))
    assert.match(event, /SEQUENCE:1/)
    assert.match(event, /STATUS:CANCELLED/)
    assert.match(await text(marketUrls.invited.href({ locale, code: codes.seller }), ''), /Cancelada/)
    assert.equal((await open(marketUrls.invited.href({ locale, code: codes.buyer }), '')).status, 404)

    await send(marketUrls.plan.href(at), { seconds: '3', seed: '3', tables: '30' })
    await planRound(site.world, (await findLastPlan(db(), (await ours()).id))?.id ?? '')
    const after = new Map((await stateNow()).meetings.map((meeting) => [meeting.id, meeting]))
    for (const meeting of others) assert.equal(after.get(meeting.id)?.slot, meeting.slot)
    await send(marketUrls.publication.href(at))
    const told = await lettersOf('round-changed')
    await send(marketUrls.publication.href(at))
    assert.equal(await lettersOf('round-changed'), told)
  })

  it('is told what came of a meeting by each side for itself, and publishes how many answered', async () => {
    const { meeting, codes } = await oneMeeting()
    const outcome = (code: string) => marketUrls.outcome.href({ locale, code, meeting: meeting.id })
    const deal = { hasMet: 'yes', isUseful: 'on', result: 'deal', currency: 'PEN' }
    assert.equal((await send(outcome(codes.seller), { hasMet: 'yes' }, '')).status, 422)
    assert.equal((await send(outcome(codes.seller), { ...deal, amount: 'mucho' }, '')).status, 422)
    assert.equal((await send(outcome(codes.seller), { ...deal, amount: '1200,50' }, '')).status, 303)
    assert.equal((await send(outcome(codes.buyer), { hasMet: 'yes', result: 'sample' }, '')).status, 303)
    const { rows } = await site.pool.query(
      'select amount::integer as amount, currency, result from round_outcome order by result',
    )
    assert.deepEqual(rows, [
      { amount: 120_050, currency: 'PEN', result: 'deal' },
      { amount: null, currency: null, result: 'sample' },
    ])
    const said = await (await open(marketUrls.outcomesCsv.href(at))).text()
    assert.match(said, /Un trato,1200\.50,PEN/)
    assert.equal(
      (await open(marketUrls.ownPdf.href({ locale, code: codes.seller }), '')).headers.get('content-type'),
      'application/pdf',
    )
    assert.match(await text(marketUrls.round.href(at), ''), /Han llegado 2 de \d+ respuestas/)
    assert.match(await text(marketUrls.invited.href({ locale, code: codes.seller }), ''), /Dijiste: Un trato\./)
  })
})
