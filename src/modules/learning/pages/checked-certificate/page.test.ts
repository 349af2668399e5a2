import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { locales } from '#kernel/i18n/locales.ts'
import { testApp } from '#test/app.ts'
import { type Actor, cast, enterStage } from '#test/cast.ts'
import { finishCourse } from '#test/finished-course.ts'
import { mainOf, post } from '#test/forms.ts'
import { publishCourse } from '#test/published-course.ts'
import { replace, smallCourse } from '#test/small-course.ts'
import { issueCertificate } from '../../actions/issue-certificate.ts'
import { listCertificates } from '../../queries/certificates.ts'
import { groupedCode } from '../../rules/certificate-code.ts'
import { learningUrls } from '../../urls.ts'

const course = 'cuenta-tu-lana'
const unknown = '0000-0000-0000-0000'

describe('checking a certificate', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Record<'ana' | 'bruno' | 'carla' | 'diego' | 'adela', Actor>
  let code: string
  const ask = async (path: string, headers: Record<string, string> = {}) => await site.app.request(path, { headers })
  const page = (given: string, locale = 'es') => learningUrls.checkedCertificate.href({ locale, code: given })
  before(async () => {
    site = await testApp({ now: new Date('2026-11-20T12:00:00Z'), environment: { TRUST_PROXY: '127.0.0.1' } })
    people = await cast(site.world)
    await publishCourse(site.world)
    const { id, actorId } = people.ana
    await finishCourse(site.world, people.ana)
    const wish = { course, actorId, personId: id, language: 'es', country: 'PE', sector: null, name: 'Ana Quispe' }
    await issueCertificate(site.db, { ...wish, at: site.world.clock() })
    code = groupedCode((await listCertificates(site.db, actorId))[0]?.code ?? '')
  })

  for (const locale of locales) {
    it(`says in ${locale}, at the short address, that it is valid and what was agreed to be shown`, async () => {
      const response = await ask(learningUrls.check.href({ code }), { 'accept-language': `${locale},en;q=0.1` })
      assert.equal(response.status, 200)
      assert.equal(response.headers.get('cache-control'), 'no-store')
      assert.match(response.headers.get('x-robots-tag') ?? '', /noindex/)
      const html = await response.text()
      assert.match(html, new RegExp(`<html lang="${locale}"`))
      assert.match(html, /<meta name="robots" content="noindex/)
      assert.match(html, /Ana Quispe/)
      assert.match(html, new RegExp(`href="${page(code, 'pt')}"`))
      assert.doesNotMatch(html, /ana@example|Bruno/)
    })
  }

  it('forgives how the code is typed', async () => {
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    assert.equal((await ask(page(typed))).status, 200)
    const form = await ask(`${learningUrls.codes.href({ locale: 'es' })}?code=${encodeURIComponent(typed)}`)
    assert.equal(form.status, 303)
    assert.equal((await ask(form.headers.get('location') ?? '')).status, 200)
    assert.equal((await ask(learningUrls.codes.href({ locale: 'es' }))).status, 200)
  })

  it('knows nothing of an unknown code, and lets another be typed', async () => {
    const response = await ask(page(unknown))
    assert.equal(response.status, 404)
    assert.equal(response.headers.get('cache-control'), 'no-store')
    const main = await mainOf(response)
    assert.match(main, /No conocemos/)
    assert.match(main, /name="code" value="0000-0000-0000-0000"/)
    assert.equal((await ask(page('hola'))).status, 404)
    assert.equal((await ask(page("' or 1=1 --"))).status, 404)
  })

  it('limits how many unknown codes a connection tries, and nobody else', async () => {
    const from = { 'x-forwarded-for': '203.0.113.7' }
    for (let tried = 0; tried < 20; tried++) assert.equal((await ask(page(unknown), from)).status, 404)
    const refused = await ask(page(unknown), from)
    assert.equal(refused.status, 429)
    assert.match(await refused.text(), /demasiados códigos/)
    assert.equal((await ask(page(code), from)).status, 200)
    assert.equal((await ask(page(unknown), { 'x-forwarded-for': '203.0.113.8' })).status, 404)
  })

  it('is withdrawn by an officer of its country, and by nobody else', async () => {
    const chile = await enterStage(site.world, { name: 'Olga', country: 'CL', role: 'officer' })
    const withdrawal = learningUrls.withdrawal.href({ locale: 'es', code })
    const withdraw = async (cookie: string, reason = 'Otra persona hizo el trabajo.') =>
      await post(site.app, withdrawal, { fields: { reason }, cookie })
    for (const { cookie } of [people.ana, people.carla, chile]) {
      assert.equal((await ask(withdrawal, { cookie })).status, 403)
      assert.equal((await withdraw(cookie)).status, 403)
      assert.doesNotMatch(await (await ask(page(code), { cookie })).text(), /withdrawal/)
    }
    assert.match((await withdraw('')).headers.get('location') ?? '', /sign-in/)
    assert.match(await (await ask(page(code), { cookie: people.diego.cookie })).text(), /withdrawal/)
    assert.equal((await ask(withdrawal, { cookie: people.diego.cookie })).status, 200)
    assert.equal((await withdraw(people.diego.cookie, ' ')).status, 422)
    assert.equal((await withdraw(people.diego.cookie, 'x'.repeat(301))).status, 422)
    assert.equal((await withdraw(people.diego.cookie)).status, 303)
    assert.equal((await withdraw(people.diego.cookie)).status, 409)
  })

  it('then says so to everyone, with the reason and the day, and gives no document any more', async () => {
    const main = await mainOf(await ask(page(code)))
    assert.match(main, /Este certificado fue retirado/)
    assert.match(main, /Otra persona hizo el trabajo\./)
    assert.match(main, /20 de noviembre de 2026/)
    const own = await mainOf(
      await ask(learningUrls.certificate.href({ locale: 'es', course }), { cookie: people.ana.cookie }),
    )
    assert.match(own, /fue retirado/)
    assert.doesNotMatch(own, /\/pdf/)
    const { id = '' } = (await listCertificates(site.db, people.ana.actorId))[0] ?? {}
    const pdf = await ask(learningUrls.certificatePdf.href({ locale: 'es', certificate: id }), {
      cookie: people.ana.cookie,
    })
    assert.equal(pdf.status, 303)
  })

  it('is made valid again by an administrator, with a reason', async () => {
    const reinstatement = learningUrls.reinstatement.href({ locale: 'es', code })
    const { cookie } = people.adela
    assert.equal((await ask(reinstatement, { cookie })).status, 200)
    assert.equal((await post(site.app, reinstatement, { fields: { reason: 'Fue un error.' }, cookie })).status, 303)
    assert.match(await mainOf(await ask(page(code))), /es válido/)
  })
})

it('says the half hour of a course that takes one and a half', async () => {
  const { app, db, world } = await testApp()
  const { ana } = await cast(world)
  await publishCourse(world, replace('course.yaml', 'hours: 1', 'hours: 1.5')(smallCourse()))
  await finishCourse(world, ana)
  const wish = { course, actorId: ana.actorId, personId: ana.id, country: null, sector: null, name: null }
  assert.equal(await issueCertificate(db, { ...wish, language: 'es', at: world.clock() }), null)
  const code = groupedCode((await listCertificates(db, ana.actorId))[0]?.code ?? '')
  for (const [locale, hours] of Object.entries({ es: '1,5 horas', en: '1.5 hours', pt: '1,5 hora' })) {
    const html = await mainOf(await app.request(learningUrls.checkedCertificate.href({ locale, code })))
    assert.match(html, new RegExp(`>${hours}<`))
  }
})
