import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { type Actor, cast } from '#test/cast.ts'
import { finishCourse } from '#test/finished-course.ts'
import { mainOf, post } from '#test/forms.ts'
import { publishCourse } from '#test/published-course.ts'
import { learningUrls } from '../../urls.ts'

const course = 'cuenta-tu-lana'
const page = learningUrls.record.href({ locale: 'es' })

describe('my learning', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Record<'ana' | 'carla', Actor>
  const open = async (cookie = '') => await site.app.request(page, { headers: { cookie } })
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
    await publishCourse(site.world)
  })

  it('asks who it is', async () => assert.match((await open()).headers.get('location') ?? '', /sign-in/))

  it('leads who has begun nothing to the courses', async () => {
    const main = await mainOf(await open(people.ana.cookie))
    assert.match(main, /Todavía no empiezas ningún curso/)
    assert.match(main, new RegExp(learningUrls.catalogue.href({ locale: 'es' })))
  })

  it('shows how far she is, and where to go on', async () => {
    await finishCourse(site.world, people.ana, 1)
    const main = await mainOf(await open(people.ana.cookie))
    assert.match(main, /1 de 2 lecciones/)
    assert.match(main, new RegExp(learningUrls.lesson.href({ locale: 'es', course, lesson: 'suma' })))
  })

  it('lists her certificates, and nobody else’s', async () => {
    await finishCourse(site.world, people.ana)
    const certificate = learningUrls.certificate.href({ locale: 'es', course })
    await post(site.app, certificate, { fields: { shown: 'no' }, cookie: people.ana.cookie })
    assert.match(await mainOf(await open(people.ana.cookie)), /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
    assert.doesNotMatch(await mainOf(await open(people.carla.cookie)), /Cuenta tu lana/)
  })
})
