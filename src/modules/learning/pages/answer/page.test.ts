import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { v7 } from 'uuid'
import { testApp } from '#test/app.ts'
import { type Actor, cast } from '#test/cast.ts'
import { everyActivityCourse } from '#test/every-activity-course.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'
import { publishCourse } from '#test/published-course.ts'
import { messages } from '../../messages/lessons/messages.ts'
import { fill } from '../../rules/fill.ts'

const lesson = '/es/learning/courses/cuenta-tu-lana/lessons/suma'
const answers = (activity: string) => `${lesson}/activities/${activity}/answers`

const sheet = {
  currency: 'PEN',
  product: 'Libreta',
  'materials.0.name': 'Papel',
  'materials.0.quantity': '2',
  'materials.0.unitCost': '5',
  hours: '1',
  hourlyRate: '15',
  margin: '20',
}

describe('an answer, with no script', () => {
  let app: Awaited<ReturnType<typeof testApp>>['app']
  let db: Awaited<ReturnType<typeof testApp>>['db']
  let people: Record<string, Actor>
  const cookie = (name: string) => people[name]?.cookie ?? ''
  const read = async (who: string) => await mainOf(await app.request(lesson, { headers: { cookie: who } }))
  const events = async (name: string) =>
    await db
      .selectFrom('learning_event')
      .selectAll()
      .where('actor_id', '=', people[name]?.actorId)
      .where('verb', '=', 'answered')
      .execute()
  before(async () => {
    const site = await testApp()
    await publishCourse(site.world, everyActivityCourse())
    people = await cast(site.world)
    app = site.app
    db = site.db
  })

  const right: [string, Record<string, string>, RegExp][] = [
    ['one', { choice: 'rent' }, /verdict--right[^>]*>.*Se paga aunque no vendas/],
    ['many', { choices: 'rent' }, new RegExp(fill(messages.es.activities.tones.partly, { right: 1, all: 2 }))],
    ['claim', { value: 'true' }, /Así es\./],
    ['sum', { number: 'S/ 24,50' }, /Eso es\./],
    ['word', { text: 'El Márgen' }, /Así se llama\./],
    ['formula', { 'gap.cost': 'cost', 'gap.margin': 'Margen' }, /Completa\./],
    ['steps', { 'place.list': '1', 'place.add': '2', 'place.price': '3' }, /En orden\./],
    ['kinds', { 'pair.loom': 'loom', 'pair.yarn': 'yarn' }, /Unidos\./],
    ['sheet', sheet, /31[.,]25/],
    [
      'present',
      { text: 'Libretas cosidas a mano', 'mark.clear': '2', 'mark.own': '1' },
      new RegExp(messages.es.activities.next.saved),
    ],
  ]
  for (const [activity, fields, said] of right)
    it(`is marked and told beside its fields: ${activity}`, async () => {
      const response = await post(app, answers(activity), { fields, cookie: cookie('ana') })
      assert.equal(response.status, 303)
      assert.equal(response.headers.get('location'), `${lesson}#${activity}`)
      const page = await read(cookie('ana'))
      assert.match(page.slice(page.indexOf(`id="${activity}"`)), said)
    })

  it('is marked in a pool by the question that was drawn', async () => {
    const page = await read(cookie('ana'))
    const asked = /name="(yes2?)\.value"/.exec(page)?.[1] ?? ''
    const fields = { draw: '0', [`${asked}.value`]: 'false' }
    assert.equal((await post(app, answers('review'), { fields, cookie: cookie('ana') })).status, 303)
    const after = await read(cookie('ana'))
    assert.ok(after.includes(messages.es.activities.tones.wrong))
    assert.match(after, /\?draw=review\.1#review/)
  })

  it('is asked for again when it says nothing, with the focus on what is missing', async () => {
    const response = await post(app, answers('one'), { cookie: cookie('bruno') })
    const page = await mainOf(response)
    assert.equal(response.status, 422)
    assert.match(page, /id="error-summary"[^>]*autofocus/)
    assert.match(page, new RegExp(`href="#one-field"[^>]*>${messages.es.activities.errors['one-choice']}`))
    assert.deepEqual(await events('bruno'), [])
  })

  it('keeps what was typed when it cannot be taken', async () => {
    const fields = { ...sheet, 'materials.0.unitCost': 'carísimo' }
    const response = await post(app, answers('sheet'), { fields, cookie: cookie('bruno') })
    const page = await mainOf(response)
    assert.equal(response.status, 422)
    assert.match(page, /href="#sheet-materials\.0\.unitCost"/)
    assert.match(page, /value="carísimo"/)
    assert.match(page, /value="Libreta"/)
  })

  it('adds a line to the cost sheet and keeps nothing yet', async () => {
    const response = await post(app, answers('sheet'), {
      fields: { ...sheet, add: 'materials' },
      cookie: cookie('bruno'),
    })
    const page = await mainOf(response)
    assert.equal(response.status, 200)
    assert.match(page, /id="sheet-materials\.1\.name"[^>]*autofocus/)
    assert.deepEqual(await events('bruno'), [])
  })

  it('counts once when the form is sent twice, and again when another answer is sent from the same page', async () => {
    const event = v7()
    const fields = { event, value: 'false' }
    await Promise.all([1, 2, 3].map(() => post(app, answers('claim'), { fields, cookie: cookie('bruno') })))
    assert.equal((await events('bruno')).length, 1)
    await post(app, answers('claim'), { fields: { event, value: 'true' }, cookie: cookie('bruno') })
    assert.equal((await events('bruno')).length, 2)
    assert.match(await read(cookie('bruno')), /Así es\./)
  })

  it('never takes the id of somebody else’s event', async () => {
    const [hers] = await events('bruno')
    await post(app, answers('claim'), { fields: { event: hers?.id ?? '', value: 'true' }, cookie: cookie('carla') })
    assert.equal((await events('bruno')).length, 2)
  })

  it('is refused once the attempts are used up', async () => {
    for (const choice of ['wool', 'wool'])
      await post(app, answers('one'), { fields: { choice }, cookie: cookie('elena') })
    const response = await post(app, answers('one'), { fields: { choice: 'rent' }, cookie: cookie('elena') })
    const page = await mainOf(response)
    assert.equal(response.status, 409)
    assert.ok(page.includes(messages.es.activities.errors['no-attempts']))
    assert.equal((await events('elena')).length, 2)
  })

  it('begins a visitor’s record with no account, and not before', async () => {
    const visit = await app.request(lesson)
    assert.deepEqual(visit.headers.getSetCookie(), [])
    const response = await post(app, answers('claim'), { fields: { value: 'true' } })
    assert.equal(response.status, 303)
    assert.match(await read(cookiesOf(response)), /Así es\./)
  })

  it('is not found for a lesson or an activity that is not there', async () => {
    assert.equal((await post(app, answers('nothing'), { fields: { value: 'true' } })).status, 404)
    assert.equal((await post(app, answers('claim').replace('suma', 'resta'), { fields: {} })).status, 404)
    assert.equal((await app.request(answers('claim'))).status, 404)
  })

  it('from another site is refused', async () => {
    const response = await app.request(answers('claim'), {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    assert.equal(response.status, 403)
  })
})
