import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { type Actor, cast } from '#test/cast.ts'
import { mainOf } from '#test/forms.ts'
import { announcedCourse, newerCourse, publishCourse } from '#test/published-course.ts'
import { recordEvents } from '../../actions/record-events.ts'
import { withdraw } from '../../actions/withdraw.ts'
import { learningUrls } from '../../urls.ts'

const course = 'cuenta-tu-lana'

describe('the page of a course', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let ana: Actor
  const ask = async (slug: string, locale: string, cookie = '') =>
    await site.app.request(learningUrls.course.href({ locale, course: slug }), { headers: { cookie } })
  const open = async (slug: string, locale = 'es', cookie = '') => await mainOf(await ask(slug, locale, cookie))
  const read = async (actorId: string, lesson: string) => {
    const event = { verb: 'read' as const, course, version: '1.0.0', activity: null, answer: null }
    await recordEvents(site.db, {
      learner: { actorId, personId: null, language: 'es', country: null, sector: null },
      events: [{ ...event, lesson, id: '01987a00-0000-7000-8000-000000000001', at: '2026-11-20T12:00:00Z' }],
      at: new Date('2026-11-20T12:00:00Z'),
    })
  }
  before(async () => {
    site = await testApp()
    await publishCourse(site.world)
    await publishCourse(site.world, announcedCourse())
    ana = (await cast(site.world)).ana
  })

  it('says what it teaches and weighs, and leads to the first lesson', async () => {
    const main = await open(course)
    assert.match(main, /<h1 lang="es">Cuenta tu lana/)
    assert.match(main, /Contar la lana/)
    assert.match(
      main,
      /href="\/es\/learning\/courses\/cuenta-tu-lana\/lessons\/mide">Empieza la primera lección \(\d+\u00A0kB\)/,
    )
    for (const word of [
      'Inicial',
      '1 hora',
      'Patrimonio cultural',
      'CC BY-SA 4.0',
      '1.0.0',
      'Texto',
      'Figuras',
      'Audio',
    ])
      assert.ok(main.includes(word), word)
  })

  it('speaks the reader’s language, and Spanish where the course has no other', async () => {
    assert.match(await open(course, 'en'), /<h1 lang="en">Count your wool/)
    const main = await open(course, 'pt')
    assert.match(main, /<h1 lang="es">Cuenta tu lana/)
    assert.match(main, /Mostrado em espanhol/)
    assert.match(main, /Comece a primeira lição/)
  })

  it('describes itself to search engines', async () => {
    const html = await (await ask(course, 'en')).text()
    const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
    const schema = JSON.parse(json)
    assert.equal(schema['@type'], 'Course')
    assert.equal(schema.timeRequired, 'PT60M')
    assert.deepEqual(schema.teaches, ['Count the wool.'])
    assert.match(html, /<link rel="canonical" href="http:\/\/localhost:3000\/en\/learning\/courses\/cuenta-tu-lana"/)
    assert.match(html, /https:\/\/wa\.me\//)
  })

  it('has no lessons while it is announced, and says what to begin with', async () => {
    const main = await open('protege-tu-obra')
    assert.match(main, /Este curso está anunciado/)
    assert.match(main, /Mientras tanto, empieza con: <a href="\/es\/learning\/courses\/cuenta-tu-lana"/)
    assert.doesNotMatch(main, /class="outline"/)
  })

  it('shows who has begun how far she is, and takes her on', async () => {
    await read(ana.actorId, 'mide')
    const main = await open(course, 'es', ana.cookie)
    assert.match(main, /role="progressbar" aria-label="Tu avance en el curso"/)
    assert.match(main, /Sigue donde estabas/)
    assert.match(main, /Estás aquí/)
    const shown = (await open(course)).replace(/<template>.*?<\/template>/gs, '')
    assert.doesNotMatch(shown, /role="progressbar" aria-label="Tu avance en el curso"/)
  })

  it('keeps her on the version that she began, and tells her of the newer', async () => {
    await publishCourse(site.world, newerCourse('1.1.0'))
    const hers = await open(course, 'es', ana.cookie)
    assert.match(hers, /Hay una versión más nueva de este curso \(1\.1\.0\)/)
    assert.match(hers, /1\.0\.0/)
    assert.doesNotMatch(await open(course), /Hay una versión más nueva de este curso \(/)
  })

  it('stays hers when it is withdrawn, and is gone for everyone else', async () => {
    for (const version of ['1.0.0', '1.1.0'])
      await withdraw(site.world, { course, version, reason: 'Over.', personId: null, at: new Date() })
    assert.equal((await ask(course, 'es', ana.cookie)).status, 200)
    assert.equal((await ask(course, 'es')).status, 404)
  })

  it('is not found where there is none', async () => {
    assert.equal((await ask('nothing', 'es')).status, 404)
    assert.equal((await site.app.request('/fr/learning/courses/protege-tu-obra')).status, 404)
  })
})
