import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { locales } from '#kernel/i18n/locales.ts'
import { testApp } from '#test/app.ts'
import { type Actor, cast } from '#test/cast.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'
import { announcedCourse, newerCourse, publishCourse } from '#test/published-course.ts'
import { put, remove, smallCourse } from '#test/small-course.ts'
import type { PackageFiles } from '../../package/package-files.ts'
import { readZip } from '../../package/read-zip.ts'
import { writeZip } from '../../package/write-zip.ts'
import { learningUrls } from '../../urls.ts'

const course = 'cuenta-tu-lana'
const locale = 'es'
const of = (version: string) => ({ locale, course, version })

describe('an editor', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Record<'edith' | 'ana' | 'diego' | 'elena', Actor>
  const get = async (path: string, actor?: Actor) =>
    await site.app.request(path, { headers: { cookie: actor?.cookie ?? '' } })
  const send = async (bytes: Uint8Array | null, actor?: Actor, language = locale) => {
    const body = new FormData()
    if (bytes) body.set('file', new File([new Uint8Array(bytes)], 'course.zip', { type: 'application/zip' }))
    const headers = { cookie: actor?.cookie ?? '', 'sec-fetch-site': 'same-origin' }
    return await site.app.request(learningUrls.packages.href({ locale: language }), { method: 'POST', body, headers })
  }
  const zip = async (files: PackageFiles) => await writeZip(files, course)
  const current = async () =>
    (await site.db.selectFrom('course').select('current_version').where('slug', '=', course).executeTakeFirst())
      ?.current_version ?? null
  before(async () => {
    site = await testApp()
    await publishCourse(site.world, announcedCourse())
    people = await cast(site.world)
  })

  it('sends a package, which is a draft until it is published', async () => {
    const sent = await send(await zip(smallCourse()), people.edith)
    assert.equal(sent.status, 303)
    assert.equal(sent.headers.get('location'), learningUrls.version.href(of('1.0.0')))
    assert.match(cookiesOf(sent), /said=course-imported/)
    assert.equal((await get(learningUrls.course.href({ locale, course }))).status, 404)
  })

  for (const language of locales)
    it(`sees the list and the version in ${language}`, async () => {
      const list = await mainOf(await get(learningUrls.courseVersions.href({ locale: language }), people.edith))
      assert.match(list, /1\.0\.0/)
      assert.match(list, /0\.1\.0/)
      const page = await mainOf(
        await get(learningUrls.version.href({ ...of('1.0.0'), locale: language }), people.edith),
      )
      assert.equal(page.match(/<h1/g)?.length, 1)
      assert.match(page, /publication/)
      const form = await mainOf(await get(learningUrls.packages.href({ locale: language }), people.edith))
      assert.match(form, /enctype="multipart\/form-data"/)
    })

  it('reads a draft as a learner would, and others do not', async () => {
    const path = learningUrls.versionLesson.href({ ...of('1.0.0'), lesson: 'mide' })
    const page = await get(path, people.edith)
    assert.equal(page.status, 200)
    const html = await page.text()
    assert.match(html, /Pon la madeja en la balanza/)
    const inside = learningUrls.versionLesson.href({ ...of('1.0.0'), lesson: 'suma' })
    assert.ok(html.match(new RegExp(`href="${inside}"`, 'g'))?.length, 'links stay in the version')
    assert.doesNotMatch(html, /href="\/es\/learning\/courses\/cuenta-tu-lana/)
    assert.equal((await get(path, people.ana)).status, 403)
    assert.equal(
      (await get(learningUrls.versionLesson.href({ ...of('1.0.0'), lesson: 'no' }), people.edith)).status,
      404,
    )
  })

  it('publishes it once', async () => {
    const published = await post(site.app, learningUrls.publication.href(of('1.0.0')), { cookie: people.edith.cookie })
    assert.equal(published.status, 303)
    assert.equal(await current(), '1.0.0')
    assert.equal((await get(learningUrls.course.href({ locale, course }))).status, 200)
    const again = await post(site.app, learningUrls.publication.href(of('1.0.0')), { cookie: people.edith.cookie })
    assert.equal(again.status, 409)
    assert.match(await again.text(), /Esta versión ya está publicada/)
  })

  it('learns everything that is wrong with a package, and none of it is kept', async () => {
    const bad = put('lessons/suma.es.md', 'No front matter')(remove('media/tone.opus')(newerCourse('1.2.0')))
    const refused = await send(await zip(bad), people.edith)
    assert.equal(refused.status, 422)
    const main = await mainOf(refused)
    assert.match(main, /lessons\/suma\.es\.md/)
    assert.match(main, /lessons\/mide\.en\.md/)
    assert.match(main, /error-summary/)
    assert.equal((await get(learningUrls.version.href(of('1.2.0')), people.edith)).status, 404)
  })

  it('is told in her language that a file is missing, or is no zip', async () => {
    assert.match(await (await send(null, people.edith)).text(), /Elige el archivo \.zip/)
    const odd = await send(Buffer.from('not a zip'), people.edith, 'pt')
    assert.equal(odd.status, 422)
    assert.match(await odd.text(), /zip/)
  })

  it('cannot change a published version, and may send it again as it is', async () => {
    const changed = await send(
      await zip(newerCourse('1.0.0', put('lessons/mide.es.md', changedLesson()))),
      people.edith,
    )
    assert.equal(changed.status, 409)
    assert.match(await changed.text(), /una versión publicada no cambia nunca/)
    const same = await send(await zip(smallCourse()), people.edith)
    assert.match(cookiesOf(same), /said=course-unchanged/)
  })

  it('takes the package home, byte for byte', async () => {
    const response = await get(learningUrls.versionPackage.href(of('1.0.0')), people.edith)
    assert.match(response.headers.get('content-disposition') ?? '', /cuenta-tu-lana-1\.0\.0\.zip/)
    const { files } = await readZip(new Uint8Array(await response.arrayBuffer()))
    for (const [path, bytes] of smallCourse())
      assert.deepEqual(Buffer.from(files.get(path) ?? []), Buffer.from(bytes), path)
  })

  it('withdraws it with a reason, and not without', async () => {
    const path = learningUrls.versionWithdrawal.href(of('1.0.0'))
    const without = await post(site.app, path, { cookie: people.edith.cookie, fields: { reason: '  ' } })
    assert.equal(without.status, 422)
    assert.match(await without.text(), /Escribe por qué la retiras/)
    const fields = { reason: 'Un precio estaba mal.' }
    assert.equal((await post(site.app, path, { cookie: people.edith.cookie, fields })).status, 303)
    assert.equal(await current(), null)
    const page = await mainOf(await get(learningUrls.version.href(of('1.0.0')), people.edith))
    assert.match(page, /Un precio estaba mal\./)
  })

  it('is the only one who may: others read why, and who is signed out signs in', async () => {
    const pages = [
      learningUrls.courseVersions.href({ locale }),
      learningUrls.packages.href({ locale }),
      learningUrls.version.href(of('1.0.0')),
      learningUrls.versionPackage.href(of('1.0.0')),
    ]
    for (const path of pages) {
      assert.equal((await get(path)).status, 303, path)
      for (const actor of [people.ana, people.diego, people.elena])
        assert.equal((await get(path, actor)).status, 403, path)
    }
    for (const href of [learningUrls.publication.href, learningUrls.versionWithdrawal.href]) {
      assert.equal((await post(site.app, href(of('1.0.0')))).status, 303)
      assert.equal((await post(site.app, href(of('1.0.0')), { cookie: people.ana.cookie })).status, 403)
      assert.equal((await get(href(of('1.0.0')), people.edith)).status, 404)
    }
    assert.equal((await send(await zip(newerCourse('5.0.0')), people.ana)).status, 403)
    assert.equal((await send(await zip(newerCourse('5.0.0')))).status, 303)
  })

  it('leaves each change in the audit log, under her name', async () => {
    const rows = await site.db.selectFrom('audit').select('event').where('person_id', '=', people.edith.id).execute()
    const events = rows.map(({ event }) => event)
    for (const event of ['courseImported', 'coursePublished', 'courseWithdrawn'])
      assert.ok(events.includes(event), event)
  })

  it('is no longer named by the versions that she imported, once she is erased', async () => {
    const { id, actorId } = people.edith
    const importers = async () =>
      await site.db.selectFrom('course_version').select('version').where('imported_by', '=', id).execute()
    assert.ok((await importers()).length > 0)
    const learning = site.world.contributions.find(({ module }) => module === 'learning')
    await learning?.erase?.(site.db, { id, actorId }, { keepCertificates: false })
    assert.deepEqual(await importers(), [])
  })
})

function changedLesson() {
  return Buffer.from(smallCourse().get('lessons/mide.es.md') ?? [])
    .toString()
    .replace('minutes: 5', 'minutes: 7')
}
