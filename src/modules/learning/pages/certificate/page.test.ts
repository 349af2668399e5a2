import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { type Actor, cast } from '#test/cast.ts'
import { finishCourse } from '#test/finished-course.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'
import { publishCourse } from '#test/published-course.ts'
import { listCertificates } from '../../queries/certificates.ts'
import { learningUrls } from '../../urls.ts'

const course = 'cuenta-tu-lana'
const page = learningUrls.certificate.href({ locale: 'es', course })

describe('the page of a certificate', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Record<'ana' | 'bruno' | 'carla', Actor>
  const ask = async (path: string, cookie = '') => await site.app.request(path, { headers: { cookie } })
  const send = async (fields: Record<string, string>, cookie = '') => await post(site.app, page, { fields, cookie })
  const certificatesOf = async ({ actorId }: Actor) => await listCertificates(site.db, actorId)
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
    await publishCourse(site.world)
  })

  it('sends who has not begun to the course', async () => {
    const response = await ask(page, people.ana.cookie)
    assert.equal(response.status, 200)
    const main = await mainOf(response)
    assert.match(main, /Todavía no empiezas/)
    assert.match(main, new RegExp(`href="${learningUrls.course.href({ locale: 'es', course })}"`))
    assert.equal((await ask(learningUrls.certificate.href({ locale: 'es', course: 'nothing' }))).status, 404)
  })

  it('says what is still missing, and leads to it', async () => {
    await finishCourse(site.world, people.ana, 2)
    const main = await mainOf(await ask(page, people.ana.cookie))
    assert.match(main, /Lo que falta/)
    assert.match(main, /Tu nota es 50\s%\. Necesitas 70\s%/)
    assert.match(main, new RegExp(learningUrls.lesson.href({ locale: 'es', course, lesson: 'suma' })))
    assert.equal((await send({ shown: 'no' }, people.ana.cookie)).status, 409)
    assert.deepEqual(await certificatesOf(people.ana), [])
  })

  it('asks a visitor who finished to create an account, which leads back here', async () => {
    const answer = learningUrls.answer.href({ locale: 'es', course, lesson: 'mide', activity: 'how-much' })
    const cookie = cookiesOf(await post(site.app, answer, { fields: { choice: 'little' } }))
    const visitor = await site.db.selectFrom('visitor').select('actor_id').executeTakeFirstOrThrow()
    await finishCourse(site.world, { actorId: visitor.actor_id })
    const main = await mainOf(await ask(page, cookie))
    assert.match(main, /Crear mi cuenta/)
    assert.match(main, new RegExp(`next=${encodeURIComponent(page)}`))
    const response = await send({ shown: 'no' }, cookie)
    assert.equal(response.status, 303)
    assert.match(response.headers.get('location') ?? '', /sign-in\?next=/)
  })

  it('lets who finished choose whether her name is shown', async () => {
    await finishCourse(site.world, people.ana)
    const main = await mainOf(await ask(page, people.ana.cookie))
    assert.match(main, /value="Ana"/)
    assert.doesNotMatch(main, /checked/)
    for (const fields of [{}, { shown: 'yes', name: ' ' }, { shown: 'yes', name: '山田' }]) {
      const response = await send(fields as Record<string, string>, people.ana.cookie)
      assert.equal(response.status, 422)
      assert.match(await response.text(), /error-summary/)
    }
    assert.deepEqual(await certificatesOf(people.ana), [])
  })

  it('gives it, with its code and its document', async () => {
    const response = await send({ shown: 'yes', name: 'Ana Quispe' }, people.ana.cookie)
    assert.equal(response.status, 303)
    const [certificate] = await certificatesOf(people.ana)
    assert.ok(certificate)
    const main = await mainOf(await ask(page, people.ana.cookie))
    assert.match(main, /Muestra el nombre Ana Quispe/)
    assert.match(main, new RegExp(learningUrls.certificatePdf.href({ locale: 'es', certificate: certificate.id })))
    assert.match(main, /wa\.me/)
    assert.equal((await send({ shown: 'no' }, people.ana.cookie)).status, 303)
    assert.equal((await certificatesOf(people.ana)).length, 1)
  })

  it('gives the document to its owner, and to nobody else', async () => {
    const [certificate] = await certificatesOf(people.ana)
    const pdf = learningUrls.certificatePdf.href({ locale: 'es', certificate: certificate?.id ?? '' })
    const response = await ask(pdf, people.ana.cookie)
    assert.equal(response.headers.get('content-type'), 'application/pdf')
    assert.equal(response.headers.get('cache-control'), 'private, no-store')
    assert.match(Buffer.from(await response.arrayBuffer()).toString('latin1'), /^%PDF-1\.7/)
    assert.equal((await ask(pdf, people.carla.cookie)).status, 404)
    assert.equal((await ask(pdf)).status, 303)
    assert.equal(
      (await ask(learningUrls.certificatePdf.href({ locale: 'es', certificate: 'x' }), people.ana.cookie)).status,
      404,
    )
  })

  it('lets her change what it shows, and nobody else', async () => {
    const name = learningUrls.certificateName.href({ locale: 'es', course })
    const hide = async (cookie: string) => await post(site.app, name, { fields: { shown: 'no' }, cookie })
    assert.equal((await hide(people.carla.cookie)).status, 404)
    assert.match((await hide('')).headers.get('location') ?? '', /sign-in/)
    assert.equal((await hide(people.ana.cookie)).status, 303)
    assert.equal((await certificatesOf(people.ana))[0]?.name, null)
  })

  it('is not had by a write that another site started', async () => {
    await finishCourse(site.world, people.bruno)
    const response = await site.app.request(page, {
      method: 'POST',
      body: new URLSearchParams({ shown: 'no' }),
      headers: { 'sec-fetch-site': 'cross-site', cookie: people.bruno.cookie },
    })
    assert.equal(response.status, 403)
    assert.deepEqual(await certificatesOf(people.bruno), [])
  })
})
