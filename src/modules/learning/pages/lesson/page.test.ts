import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { type Actor, cast } from '#test/cast.ts'
import { everyActivityCourse } from '#test/every-activity-course.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'
import { messages as saverWords } from '../../messages/data-saver/messages.ts'
import { newerCourse, publishCourse } from '#test/published-course.ts'
import { importCourse } from '../../actions/import-course.ts'
import { messages } from '../../messages/lessons/messages.ts'

const say = messages.es
const at = (locale: string, lesson: string) => `/${locale}/learning/courses/cuenta-tu-lana/lessons/${lesson}`

describe('a lesson', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Record<'ana' | 'bruno' | 'elena', Actor>
  const read = async (path: string, cookie = '') => await site.app.request(path, { headers: { cookie } })
  before(async () => {
    site = await testApp()
    await publishCourse(site.world, everyActivityCourse())
    people = await cast(site.world)
  })

  it('is one whole page, the same for everyone who has no record', async () => {
    const response = await read(at('es', 'mide'))
    const html = await response.text()
    assert.equal(response.status, 200)
    assert.match(html, /^<!doctype html>/)
    assert.equal(html.match(/<h1/g)?.length, 1)
    assert.doesNotMatch(html, / style=|onclick|name="event"/)
    assert.equal(await (await read(at('es', 'mide'))).text(), html)
  })

  it('holds its figure, its explained words, its recording with what is said, and where it stands', async () => {
    const page = await mainOf(await read(at('es', 'mide')))
    assert.match(page, /<img src="\/learning\/media\//)
    assert.match(page, /popovertarget="term-waste"/)
    assert.match(page, /<audio controls[^>]*preload="none"/)
    assert.ok(page.includes(say.lesson.lessonPlace(1, 2)))
    assert.ok(page.includes(say.lesson.courseDone(0, 2)))
  })

  it('keeps a figure back for who saves data, and says what it weighs', async () => {
    const page = await mainOf(await read(at('pt', 'mide'), 'data-saver=1'))
    assert.doesNotMatch(page, /<img/)
    assert.match(page, /<waiting-picture class="figure__waiting" alt="Mide la lana" width="40" height="20">/)
    assert.match(page, /<a class="figure__ask" href="\/learning\/media\/[^"]+">Ver a figura \(1\u00A0kB\)<\/a>/)
    assert.ok(page.includes(saverWords.pt.figure.more('1\u00A0kB')))
    assert.match(page, /<p lang="pt">\s*<a class="figure__ask"/)
  })

  it('says in which language it is shown where it has not the reader’s', async () => {
    const page = await mainOf(await read(at('pt', 'mide')))
    assert.ok(page.includes(messages.pt.lesson.shownIn('espanhol')))
    assert.match(page, /<h1 lang="es">Mide la lana/)
  })

  it('is had in the version that a stranger names, and never in a draft’s', async () => {
    const site = await testApp()
    await publishCourse(site.world)
    await publishCourse(site.world, newerCourse('1.1.0'))
    await importCourse(
      site.world,
      { files: newerCourse('2.0.0'), faults: [], folder: null },
      { personId: null, at: site.world.clock() },
    )
    const versionIn = async (query: string, cookie = '') =>
      /"version":"([^"]+)"/.exec(
        await (await site.app.request(at('es', 'mide') + query, { headers: { cookie } })).text(),
      )?.[1]
    assert.equal(await versionIn(''), '1.1.0')
    assert.equal(await versionIn('?version=1.0.0'), '1.0.0')
    assert.equal(await versionIn('?version=2.0.0'), '1.1.0')
    const { ana } = await cast(site.world)
    assert.equal(await versionIn('?version=1.0.0', ana.cookie), '1.1.0')
  })

  it('without activities is marked as read by who has read it, with no account', async () => {
    const response = await post(site.app, `${at('es', 'mide')}/reading`)
    assert.equal(response.status, 303)
    const page = await mainOf(await read(at('es', 'mide'), cookiesOf(response)))
    assert.ok(page.includes(say.said.read))
    assert.ok(page.includes(say.lesson.courseDone(1, 2)))
    assert.ok(!page.includes(`>${say.lesson.markRead}<`))
  })

  it('is written down as opened once, for who has a record', async () => {
    for (const _ of [1, 2]) await read(at('es', 'suma'), people.ana.cookie)
    const opened = await site.db
      .selectFrom('learning_event')
      .select('verb')
      .where('actor_id', '=', people.ana.actorId)
      .execute()
    assert.deepEqual(opened, [{ verb: 'opened' }])
  })

  it('stays the one that she began when a newer version comes, and says so', async () => {
    await read(at('es', 'suma'), people.bruno.cookie)
    await publishCourse(site.world, everyActivityCourse('1.1.0'))
    const page = await mainOf(await read(at('es', 'suma'), people.bruno.cookie))
    assert.ok(page.includes(say.lesson.newer))
    assert.match(page, /name="version" value="1\.0\.0"/)
    assert.match(await mainOf(await read(at('es', 'suma'))), /name="version" value="1\.1\.0"/)
  })

  it('answered from a page of the version before counts in that version', async () => {
    const fields = { version: '1.0.0', value: 'true' }
    const response = await post(site.app, `${at('es', 'suma')}/activities/claim/answers`, { fields })
    assert.match(await mainOf(await read(at('es', 'suma'), cookiesOf(response))), /name="version" value="1\.0\.0"/)
  })

  it('is where the home page takes her back to', async () => {
    const home = await mainOf(await read('/es', people.bruno.cookie))
    assert.ok(home.includes(say.home.title))
    assert.match(home, new RegExp(`href="${at('es', 'suma')}"`))
    assert.ok(!(await mainOf(await read('/es'))).includes(say.home.title))
  })

  it('is not found where there is none', async () => {
    for (const path of [at('es', 'nada'), at('fr', 'mide'), '/es/learning/courses/nada/lessons/mide'])
      assert.equal((await read(path)).status, 404, path)
    assert.equal((await post(site.app, `${at('es', 'nada')}/reading`)).status, 404)
    assert.equal((await read(`${at('es', 'mide')}/reading`)).status, 404)
  })
})

describe('feedback', () => {
  it('is told in the language of the page, whichever the answer was given in', async () => {
    const { app, world } = await testApp()
    await publishCourse(world)
    const path = `${at('es', 'mide')}/activities/how-much/answers`
    const cookie = cookiesOf(await post(app, path, { fields: { choice: 'lots' } }))
    const told = async (locale: string) => {
      const page = await mainOf(await app.request(at(locale, 'mide'), { headers: { cookie } }))
      return /data-part="lots"[^>]*>(.*?)<\/span><\/div>/.exec(page)?.[1] ?? ''
    }
    assert.match(await told('es'), /Pesas tu lana\./)
    assert.match(await told('en'), /You weigh your wool\./)
  })
})
