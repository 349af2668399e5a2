import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { v7 } from 'uuid'
import { testApp } from '#test/app.ts'
import { type Actor, cast } from '#test/cast.ts'
import { cookiesOf, mainOf } from '#test/forms.ts'
import { newPhone, type Phone, registerPhone } from '#test/phone.ts'
import { publishCourse } from '#test/published-course.ts'
import { rightAnswers } from '#test/finished-course.ts'
import { learningUrls } from '../../urls.ts'

const path = learningUrls.waitingWork.href({ locale: 'es' })
const place = { verb: 'answered', course: 'cuenta-tu-lana', version: '1.0.0', at: '2026-11-20T10:00:00.000Z' }
const work = () => ({ id: v7(), ...place, ...rightAnswers[0] })

describe('a file of waiting work', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Record<'ana' | 'bruno', Actor>
  const fileOf = (phone: Phone, events: readonly object[], whose: { as?: 'visitor'; actor?: string } = {}) =>
    JSON.stringify({
      format: 'conecta-waiting/1',
      devices: [{ device: phone.device, key: phone.key, as: 'person', ...whose }],
      statements: events.map((event) => phone.sign(event)),
    })
  const handIn = async (text: string | null, cookie = '') => {
    const form = new FormData()
    if (text !== null) form.set('file', new File([text], 'trabajo.json', { type: 'application/json' }))
    return await site.app.request(path, {
      method: 'POST',
      body: form,
      headers: { 'sec-fetch-site': 'same-origin', cookie },
    })
  }
  const keptOf = async ({ actorId }: { actorId: string }) =>
    (await site.db.selectFrom('learning_event').selectAll().where('actor_id', '=', actorId).execute()).length
  before(async () => {
    site = await testApp()
    await publishCourse(site.world)
    people = await cast(site.world)
  })

  it('is taken from any browser, signed in as another or not, once', async () => {
    const phone = newPhone()
    await registerPhone(site.app, phone, { cookie: people.ana.cookie })
    const file = fileOf(phone, [work(), work()])
    for (const cookie of ['', people.bruno.cookie]) {
      const response = await handIn(file, cookie)
      assert.equal(response.status, 200)
      assert.match(
        await mainOf(response),
        /El servidor guardó 2 de 2[\s\S]*El recibo es [0-9A-F]{4}\.[\s\S]*Ya puedes borrarlo/,
      )
    }
    assert.equal(await keptOf(people.ana), 2)
    assert.equal(await keptOf(people.bruno), 0)
  })

  it('says what was refused and why, and keeps the rest', async () => {
    const phone = newPhone()
    await registerPhone(site.app, phone, { cookie: people.bruno.cookie })
    const events = [work(), { ...work(), course: 'nada' }, { ...work(), lesson: 'nada' }]
    const file = JSON.parse(fileOf(phone, events)) as { statements: string[] }
    file.statements.push('dañado')
    const html = await mainOf(await handIn(JSON.stringify(file)))
    assert.match(html, /guardó 1 de 4/)
    assert.match(html, /1 respuesta: <\/strong>Este sitio no tiene ese curso/)
    assert.match(html, /1 respuesta: <\/strong>El curso no tiene esa lección/)
    assert.match(html, /1 respuesta: <\/strong>No se puede leer/)
    assert.match(html, /Conserva el archivo/)
  })

  it('of a visitor whom this server does not know becomes this browser’s visitor’s', async () => {
    const response = await handIn(fileOf(newPhone(), [work()], { as: 'visitor' }))
    assert.match(await mainOf(response), /guardó 1 de 1/)
    assert.match(cookiesOf(response), /visitor/)
  })

  it('of an account that this server cannot tell waits until she signs in, and loses nothing', async () => {
    const file = fileOf(newPhone(), [work()])
    const before = await keptOf(people.ana)
    const html = await mainOf(await handIn(file))
    assert.match(html, /guardó 0 de 1[\s\S]*nada se perdió[\s\S]*sign-in\?next=/)
    assert.match(await mainOf(await handIn(file, people.ana.cookie)), /guardó 1 de 1/)
    assert.equal(await keptOf(people.ana), before + 1)
  })

  it('of an account is not taken for that of whoever is signed in, and waits for hers', async () => {
    const file = fileOf(newPhone(), [work()], { actor: people.ana.actorId })
    const before = [await keptOf(people.ana), await keptOf(people.bruno)]
    assert.match(await mainOf(await handIn(file, people.bruno.cookie)), /guardó 0 de 1[\s\S]*nada se perdió/)
    assert.match(await mainOf(await handIn(file, people.ana.cookie)), /guardó 1 de 1/)
    assert.deepEqual([await keptOf(people.ana), await keptOf(people.bruno)], [(before[0] ?? 0) + 1, before[1]])
  })

  it('is asked for in words when there is none, or it is something else', async () => {
    for (const text of [null, '', '{', '{"format":"conecta-waiting/2"}', '[]']) {
      const response = await handIn(text)
      assert.equal(response.status, 422)
      assert.match(await mainOf(response), /Elige el archivo|no es un archivo de trabajo en espera/)
    }
    assert.equal((await handIn('x'.repeat(6_000_000))).status, 413)
    assert.match(
      await mainOf(await handIn('{"format":"conecta-waiting/1","devices":[],"statements":[]}')),
      /ningún trabajo/,
    )
  })

  it('is a page for everyone, and takes nothing from another site', async () => {
    assert.equal((await site.app.request(path)).status, 200)
    const elsewhere = await site.app.request(path, { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } })
    assert.equal(elsewhere.status, 403)
  })
})
