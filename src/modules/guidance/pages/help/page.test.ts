import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { locales } from '#kernel/i18n/locales.ts'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import { type Actor, cast } from '#test/cast.ts'
import { cookiesOf, mainOf } from '#test/forms.ts'
import { messages } from '../../messages/messages.ts'
import { referenceOf } from '../../rules/request-code.ts'
import type { GuidanceTables } from '../../tables.ts'
import { guidanceUrls } from '../../urls.ts'

const friday = new Date('2026-11-20T15:00Z')
const question = 'No sé qué escribir en «horas».\n\n¿Cuento el viaje?'

describe('asking for help', () => {
  let site: Awaited<ReturnType<typeof testApp>>, ana: Actor, carla: Actor
  before(async () => {
    site = await testApp({
      now: friday,
      environment: { HELP_DAYS: '2', HELP_NAME: 'Mesa de ayuda', TRUST_PROXY: '127.0.0.1' },
    })
    ;({ ana, carla } = await cast(site.world))
  })
  const send = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    site.app.request(guidanceUrls.help.href({ locale: 'es' }), {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'x-forwarded-for': '203.0.113.1', ...headers },
    })
  const read = async (address: string, headers: Record<string, string> = {}) => {
    const response = await site.app.request(address, { headers })
    return { status: response.status, html: await mainOf(response) }
  }
  const stored = async () =>
    await own<GuidanceTables>(site.db)
      .selectFrom('help_request')
      .selectAll()
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()

  for (const locale of locales)
    it(`says in ${locale} who answers and by when`, async () => {
      const { html } = await read(guidanceUrls.help.href({ locale }))
      assert.match(html, new RegExp(`<h1>${messages[locale].help.title}</h1>`))
      assert.match(html, /class="lead">Mesa de ayuda[^<]*2/)
    })

  it('is led to from the foot of every page, which says where she was', async () => {
    const page = await (await site.app.request('/es/newsroom/about?x=1')).text()
    assert.match(page, /href="\/es\/guidance\/help\?from=%2Fes%2Fnewsroom%2Fabout"/)
    const help = await read('/es/guidance/help?from=%2Fes%2Fnewsroom%2Fabout')
    assert.match(help.html, /<input type="hidden" name="from" value="\/es\/newsroom\/about"\/>/)
  })

  it('takes no page of another site', async () => {
    const { html } = await read('/es/guidance/help?from=https://evil.example/es')
    assert.doesNotMatch(html, /name="from"|evil\.example\/es"/)
  })

  it('keeps the question of a visitor and gives her a reference, a code and a day', async () => {
    const fields = {
      message: question,
      mail: 'ana@example.org',
      phone: '',
      country: 'CL',
      from: '/es/learning/courses',
    }
    const response = await send(fields)
    assert.equal(response.status, 303)
    const { code, ...row } = await stored()
    assert.equal(response.headers.get('location'), guidanceUrls.asked.href({ locale: 'es', code }))
    assert.equal(row.message, question)
    assert.deepEqual(
      [row.mail, row.phone, row.country, row.from_page, row.actor_id],
      ['ana@example.org', null, 'CL', '/es/learning/courses', null],
    )

    const headers = { cookie: cookiesOf(response) }
    const page = await site.app.request(guidanceUrls.asked.href({ locale: 'es', code }), { headers })
    const html = await page.text()
    assert.equal(page.headers.get('cache-control'), 'no-store')
    assert.ok(html.includes(messages.es.asked.said))
    assert.match(html, /content="noindex"/)
    assert.match(html, new RegExp(`${code.slice(0, 4)}-${code.slice(4, 8)}`))
    assert.match(html, /Mesa de ayuda te responde a más tardar el 24 de noviembre de 2026/)
  })

  it('is shown in her account to whoever asked signed in, and to nobody else', async () => {
    await send({ message: 'Una pregunta de Ana' }, { cookie: ana.cookie })
    const { code, actor_id } = await stored()
    assert.equal(actor_id, ana.actorId)
    const address = guidanceUrls.help.href({ locale: 'es' })
    assert.match((await read(address, { cookie: ana.cookie })).html, new RegExp(code))
    assert.doesNotMatch((await read(address, { cookie: carla.cookie })).html, new RegExp(code))
    assert.doesNotMatch((await read(address)).html, new RegExp(code))
  })

  it('says what is wrong, filled in as it was typed', async () => {
    const response = await send({ message: ' ', mail: 'ana@', phone: 'llámame', country: 'PE' })
    const html = await mainOf(response)
    assert.equal(response.status, 422)
    for (const name of ['message-missing', 'mail-wrong', 'phone-wrong'] as const)
      assert.ok(html.includes(messages.es.errors[name]), name)
    assert.match(html, /value="ana@"/)
    assert.match(html, /value="llámame"/)
    assert.match(html, /value="PE" selected/)
  })

  it('pauses whoever sends too many, and keeps what was typed', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9' }
    for (let sent = 0; sent < 10; sent += 1) assert.equal((await send({ message: 'Otra' }, headers)).status, 303)
    const response = await send({ message: 'La undécima' }, headers)
    assert.equal(response.status, 429)
    assert.match(await response.text(), /La undécima<\/textarea>/)
  })

  const letter = '0199c0de-0000-7000-8000-00000000000a'
  const sendLetter = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    send({ letter, ...fields }, { accept: 'application/json', 'x-forwarded-for': '203.0.113.11', ...headers })

  it('takes a letter from a phone once, however often it is sent, and tells where its answer will be', async () => {
    const first = await sendLetter({ message: 'Espera en el teléfono', by: '' })
    assert.equal(first.status, 201)
    const answer = await first.json()
    assert.deepEqual(await (await sendLetter({ message: 'Espera en el teléfono', by: '' })).json(), answer)
    const rows = await own<GuidanceTables>(site.db)
      .selectFrom('help_request')
      .select('code')
      .where('letter', '=', letter)
      .execute()
    assert.equal(rows.length, 1)
    const code = rows[0]?.code ?? ''
    assert.deepEqual(answer, { address: guidanceUrls.asked.href({ locale: 'es', code }), reference: referenceOf(code) })
    assert.equal((await read(guidanceUrls.asked.href({ locale: 'es', code }))).status, 200)
  })

  it('gives a letter to nobody but whoever wrote it', async () => {
    const asked = async (by: string, id: string) => {
      await sendLetter({ message: 'Mía', by, letter: id }, { cookie: carla.cookie })
      return (await stored()).actor_id
    }
    assert.equal(await asked(ana.actorId, letter.replace('a', 'b')), null)
    assert.equal(await asked('', letter.replace('0a', '0c')), null)
    assert.equal(await asked(carla.actorId, letter.replace('0a', '0d')), carla.actorId)
  })

  it('says in words, also to a script, what is wrong with a letter or that there were too many', async () => {
    const wrong = await sendLetter({ message: ' ', mail: 'ana@' })
    assert.equal(wrong.status, 422)
    const { 'message-missing': missing, 'mail-wrong': mail } = messages.es.errors
    assert.deepEqual(await wrong.json(), { errors: [missing, mail] })
    const headers = { 'x-forwarded-for': '203.0.113.12' }
    const fill = async () => await sendLetter({ message: 'Otra', letter: '' }, headers)
    for (let sent = 0; sent < 10; sent += 1) assert.equal((await fill()).status, 201)
    assert.equal((await fill()).status, 429)
  })

  it('finds an answer by its code, however it was written down', async () => {
    const { code } = await stored()
    const response = await site.app.request(guidanceUrls.lookup.href({ locale: 'pt' }, { code: code.toLowerCase() }))
    assert.equal(response.headers.get('location'), guidanceUrls.asked.href({ locale: 'pt', code }))
  })

  it('says that a code opens nothing, and stops whoever goes through them', async () => {
    const wrong = guidanceUrls.lookup.href({ locale: 'es' }, { code: '0000-0000-0000-0000' })
    const headers = { 'x-forwarded-for': '203.0.113.10' }
    const first = await read(wrong, headers)
    assert.equal(first.status, 404)
    assert.ok(first.html.includes(messages.es.errors['code-wrong']))
    for (let tried = 1; tried < 30; tried += 1)
      await read(guidanceUrls.asked.href({ locale: 'es', code: 'x' }), headers)
    assert.equal((await read(wrong, headers)).status, 429)
    assert.equal((await read(guidanceUrls.asked.href({ locale: 'es', code: 'x' }), headers)).status, 429)
  })
})
