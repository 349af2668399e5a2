import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import { type Actor, cast } from '#test/cast.ts'
import { mainOf } from '#test/forms.ts'
import { ask } from '../../actions/ask.ts'
import { messages } from '../../messages/messages.ts'
import { findRequestByCode } from '../../queries/requests.ts'
import type { Country } from '../../rules/countries.ts'
import type { GuidanceTables } from '../../tables.ts'
import { guidanceUrls } from '../../urls.ts'

const asked = new Date('2026-11-10T15:00Z')
const now = new Date('2026-11-20T15:00Z')

describe('answering', () => {
  let site: Awaited<ReturnType<typeof testApp>>, people: Record<'ana' | 'diego' | 'adela' | 'elena', Actor>
  before(async () => {
    site = await testApp({ now })
    people = await cast(site.world)
  })
  const request = async (message: string, country: Country | null) => {
    const db = own<GuidanceTables>(site.db)
    const wish = { mail: null, phone: '+51987654321', fromPage: '/es', locale: 'es', actorId: people.ana.actorId }
    const code = await ask(db, { ...wish, message, country, askedAt: asked, days: 3, zone: 'America/Lima' })
    const row = await findRequestByCode(db, code)
    return { code, id: row?.id ?? '' }
  }
  const visit = (address: string, by?: Actor) => site.app.request(address, { headers: by ? { cookie: by.cookie } : {} })
  const answer = (id: string, fields: Record<string, string>, by?: Actor) =>
    site.app.request(guidanceUrls.answer.href({ locale: 'es', request: id }), {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: by ? { cookie: by.cookie } : {},
    })
  const given = { answer: 'Cuenta también el viaje.', outcome: 'answered' }

  it('lists who waits, longest first, with their age and what is late', async () => {
    await request('La primera', null)
    await request('La segunda', 'PE')
    const html = await mainOf(await visit(guidanceUrls.requests.href({ locale: 'es' }), people.adela))
    assert.ok(html.indexOf('La primera') < html.indexOf('La segunda'))
    assert.match(html, /hace 10 días/)
    assert.match(html, /Atrasada/)
  })

  it('shows an officer the requests of one country only', async () => {
    const html = await mainOf(await visit(guidanceUrls.requests.href({ locale: 'es' }), people.diego))
    assert.match(html, /La segunda/)
    assert.doesNotMatch(html, /La primera/)
    const chilean = await request('Desde Chile', 'CL')
    assert.equal(
      (await visit(guidanceUrls.request.href({ locale: 'es', request: chilean.id }), people.diego)).status,
      403,
    )
    assert.equal((await answer(chilean.id, given, people.diego)).status, 403)
  })

  it('is refused to a learner, and a visitor signs in first', async () => {
    const { id } = await request('De nadie más', 'PE')
    const page = guidanceUrls.request.href({ locale: 'es', request: id })
    for (const address of [page, guidanceUrls.requests.href({ locale: 'es' })]) {
      assert.equal((await visit(address, people.elena)).status, 403)
      assert.equal((await visit(address)).status, 303)
    }
    assert.equal((await answer(id, given, people.elena)).status, 403)
    assert.equal((await answer(id, given)).status, 303)
    assert.equal((await visit(`/es/guidance/requests/${id}/answer`, people.adela)).status, 404)
  })

  it('asks for the answer and its outcome, and keeps what was typed', async () => {
    const { id } = await request('Sin respuesta', 'PE')
    const response = await answer(id, { answer: ' ', outcome: 'referred' }, people.adela)
    assert.equal(response.status, 422)
    const html = await mainOf(response)
    assert.ok(html.includes(messages.es.errors['answer-missing']))
    assert.match(html, /value="referred" checked/)
    assert.equal((await answer(id, { answer: 'Una', outcome: 'other' }, people.adela)).status, 422)
  })

  it('reaches the asker on her page, once, and leaves an audit row without her words', async () => {
    const { id, code } = await request('¿Cuento el viaje?', 'PE')
    const response = await answer(id, given, people.diego)
    assert.equal(response.status, 303)

    const page = await mainOf(await visit(guidanceUrls.asked.href({ locale: 'es', code })))
    assert.match(page, /Cuenta también el viaje\./)

    const second = await answer(id, { ...given, answer: 'Otra' }, people.adela)
    assert.equal(second.status, 409)
    assert.match(await mainOf(second), /Cuenta también el viaje\./)

    const { audit } = await auditRow(site)
    assert.equal(audit.subject, `help request ${code.slice(0, 4)}-${code.slice(4, 8)}`)
    assert.deepEqual([audit.person_id, audit.country, audit.detail], [people.diego.id, 'PE', { outcome: 'answered' }])
  })

  it('is mailed to whoever left an address, where there is a mail server, and leads to her page', async () => {
    const mailing = await testApp({
      now,
      environment: { SMTP_URL: 'smtp://localhost:1', BASE_URL: 'http://conecta.example' },
    })
    const { adela } = await cast(mailing.world)
    const db = own<GuidanceTables>(mailing.db)
    const wish = { mail: 'ana@example.net', phone: null, fromPage: null, locale: 'pt', actorId: null, country: null }
    const code = await ask(db, { ...wish, message: 'Oi', askedAt: asked, days: 3, zone: 'America/Lima' })
    const row = await findRequestByCode(db, code)
    await mailing.app.request(guidanceUrls.answer.href({ locale: 'es', request: row?.id ?? '' }), {
      method: 'POST',
      body: new URLSearchParams(given),
      headers: { cookie: adela.cookie },
    })
    const mail = await own<{ mail: { recipient: string; subject: string; text: string } }>(mailing.db)
      .selectFrom('mail')
      .selectAll()
      .executeTakeFirstOrThrow()
    assert.equal(mail.recipient, 'ana@example.net')
    assert.match(mail.subject, /^Resposta à sua pergunta /)
    assert.ok(mail.text.includes(given.answer))
    assert.ok(mail.text.includes(`http://conecta.example${guidanceUrls.asked.href({ locale: 'pt', code })}`))
    assert.equal(mailing.enqueued[0]?.job, 'send-mail')
  })

  it('needs no words for what was no request', async () => {
    const { id, code } = await request('Compre ya', null)
    assert.equal((await answer(id, { answer: '', outcome: 'not-a-request' }, people.adela)).status, 303)
    const page = await mainOf(await visit(guidanceUrls.asked.href({ locale: 'es', code })))
    assert.ok(page.includes(messages.es.asked.dismissed))
  })

  it('says plainly that there is no such request', async () => {
    const missing = '0198c0de-0000-7000-8000-000000000001'
    assert.equal((await visit(guidanceUrls.request.href({ locale: 'es', request: missing }), people.adela)).status, 404)
    assert.equal((await answer('nothing', given, people.adela)).status, 404)
  })

  it('goes through many by the last one of the page before', async () => {
    for (let made = 0; made < 32; made += 1) await request(`Pregunta número ${made}`, 'MX')
    const html = await mainOf(await visit(guidanceUrls.requests.href({ locale: 'es' }), people.adela))
    const next = /href="([^"]*after=[^"]*)"/.exec(html)?.[1] ?? ''
    assert.equal(html.match(/class="requests__title"/g)?.length, 30)
    const more = await mainOf(await visit(next, people.adela))
    assert.match(more, /Pregunta número 31</)
    const answered = await (
      await visit(guidanceUrls.requests.href({ locale: 'es' }, { state: 'answered' }), people.adela)
    ).text()
    assert.ok(answered.indexOf('Compre ya') < answered.indexOf('¿Cuento el viaje?'))
  })
})

async function auditRow({ db }: Awaited<ReturnType<typeof testApp>>) {
  type Audit = { subject: string; person_id: string; country: string; detail: object; event: string }
  const audit = await own<{ audit: Audit }>(db)
    .selectFrom('audit')
    .selectAll()
    .where('event', '=', 'helpRequestAnswered')
    .executeTakeFirstOrThrow()
  return { audit }
}
