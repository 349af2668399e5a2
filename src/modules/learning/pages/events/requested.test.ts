import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { v7 } from 'uuid'
import { agreesTo } from '#modules/accounts/public.ts'
import { testApp } from '#test/app.ts'
import { type Actor, cast } from '#test/cast.ts'
import { cookiesOf, post } from '#test/forms.ts'
import { rightAnswers } from '#test/finished-course.ts'
import { newPhone, type Phone, postJson, registerPhone } from '#test/phone.ts'
import { publishCourse } from '#test/published-course.ts'
import { listCertificates } from '../../queries/certificates.ts'

const place = { course: 'cuenta-tu-lana', version: '1.0.0' }
const version = (code: unknown, refusal: string | null) => ({ ...place, code, refusal })

describe('a certificate asked for by a phone', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Record<'ana' | 'bruno' | 'carla' | 'elena', Actor>
  const at = () => new Date().toISOString()
  const answers = () => rightAnswers.map((answer) => ({ id: v7(), verb: 'answered', ...place, ...answer, at: at() }))
  const request = (name: string | null, more: object = {}) => ({
    id: v7(),
    verb: 'requested',
    ...place,
    lesson: null,
    answer: { name, language: 'en' },
    at: at(),
    ...more,
  })
  const phoneOf = async (cookie: string) => {
    const phone = newPhone()
    await registerPhone(site.app, phone, cookie ? { cookie } : { as: 'visitor' })
    return phone
  }
  const send = async (phone: Phone, events: readonly object[]) => {
    const body = { device: phone.device, waiting: 0, statements: events.map((event) => phone.sign(event)) }
    const response = await postJson(site.app, '/es/learning/events', { body })
    return (await response.json()) as { kept: string[]; certificates: unknown[] }
  }
  const certificatesOf = async ({ actorId }: Actor) => await listCertificates(site.db, actorId)
  before(async () => {
    site = await testApp()
    await publishCourse(site.world)
    people = await cast(site.world)
  })

  it('is issued at the contact that shows it earned, once, with the name agreed to', async () => {
    const phone = await phoneOf(people.ana.cookie)
    const work = answers()
    assert.deepEqual((await send(phone, [request(' Ana  Quispe ')])).certificates, [version(null, 'not-complete')])
    const { certificates, kept } = await send(phone, work)
    assert.equal(kept.length >= 4, true)
    const [issued] = await certificatesOf(people.ana)
    assert.equal(issued?.name, 'Ana Quispe')
    assert.equal(issued.language, 'en')
    assert.match(
      JSON.stringify(certificates),
      /"code":"[0-9A-Z]{4}(-[0-9A-Z]{4}){3}","refusal":null|"refusal":null,"code":"/,
    )
    assert.equal(await agreesTo(site.db, people.ana.id, 'name-on-certificates'), true)
    assert.deepEqual((await send(phone, work)).certificates, certificates)
    assert.equal((await certificatesOf(people.ana)).length, 1)
  })

  it('shows the name of the later request, whichever came first', async () => {
    const phone = await phoneOf(people.bruno.cookie)
    const [earlier, later] = [request('Bruno'), request('Bruno Díaz')]
    await send(phone, answers())
    await send(phone, [later])
    await send(phone, [earlier])
    assert.equal((await certificatesOf(people.bruno))[0]?.name, 'Bruno Díaz')
    await send(phone, [request(null)])
    assert.equal((await certificatesOf(people.bruno))[0]?.name, null)
  })

  it('is not issued with a name that the document cannot show, and is with the next', async () => {
    const phone = await phoneOf(people.elena.cookie)
    const { certificates } = await send(phone, [...answers(), request('Елена')])
    assert.deepEqual(certificates, [version(null, 'name-letters')])
    assert.deepEqual(await certificatesOf(people.elena), [])
    await send(phone, [request('Elena')])
    assert.equal((await certificatesOf(people.elena))[0]?.name, 'Elena')
  })

  it('waits for a visitor until her work is claimed', async () => {
    const phone = newPhone()
    const begun = await registerPhone(site.app, phone, { as: 'visitor' })
    assert.deepEqual((await send(phone, [...answers(), request('Carla')])).certificates, [version(null, 'no-person')])
    const cookie = `${people.carla.cookie}; ${cookiesOf(begun)}`
    await post(site.app, '/es/accounts/was-this-you', { fields: { answer: 'yes' }, cookie })
    const [issued] = await certificatesOf(people.carla)
    assert.equal(issued?.name, 'Carla')
    assert.equal(issued.country, 'CL')
  })

  it('cannot be asked for with an answer that says nothing', async () => {
    const phone = await phoneOf(people.ana.cookie)
    const said = (await send(phone, [request('x', { answer: {} })])) as unknown as { refused: { refusal: string }[] }
    assert.equal(said.refused[0]?.refusal, 'unreadable-answer')
  })
})
