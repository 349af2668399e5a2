import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { locales } from '#kernel/i18n/locales.ts'
import { testApp } from '#test/app.ts'
import { mainOf } from '#test/forms.ts'
import { announcedCourse, publishCourse } from '#test/published-course.ts'
import { learningUrls } from '../../urls.ts'

describe('the catalogue page', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  const open = async (query: Record<string, string> = {}, locale = 'es') =>
    await mainOf(await site.app.request(learningUrls.catalogue.href({ locale }, query)))
  before(async () => {
    site = await testApp()
    await publishCourse(site.world)
    await publishCourse(site.world, announcedCourse())
  })

  for (const [locale, title] of [
    ['es', 'Protege tu obra'],
    ['en', 'Protect your work'],
    ['pt', 'Proteja a sua obra'],
  ] as const)
    it(`lists every course, open and announced, in ${locale}`, async () => {
      const main = await open({}, locale)
      assert.match(main, new RegExp(title))
      assert.equal(main.match(/<h1/g)?.length, 1)
      assert.match(main, /cuenta-tu-lana/)
    })

  it('says which language a course is shown in when it is not the reader’s', async () => {
    assert.match(await open({}, 'pt'), /Mostrado em espanhol/)
    assert.doesNotMatch(await open({}, 'en'), /Shown in/)
  })

  it('searches, and keeps what was typed and chosen in the form', async () => {
    const main = await open({ q: 'canción', sector: 'music' })
    assert.match(main, /1 curso con «canción»/)
    assert.match(main, /value="canción"/)
    assert.match(main, /<option value="music" selected="">/)
    assert.match(main, /<details[^>]* open=""/)
    assert.doesNotMatch(main, /cuenta-tu-lana/)
  })

  it('forgives a misspelling, and says so', async () => {
    const main = await open({ q: 'cansion' })
    assert.match(main, /Nada se llama «cansion»/)
    assert.match(main, /Protege tu obra/)
  })

  it('suggests the nearest where there is nothing', async () => {
    const main = await open({ q: 'proteger', level: 'beginner' })
    assert.match(main, /Todavía no hay un curso así/)
    assert.match(main, /El más cercano: <a href="\/es\/learning\/courses\/protege-tu-obra" lang="es">/)
  })

  it('writes what was typed as text, and passes over a filter that means nothing', async () => {
    const main = await open({ q: '<b>lana</b>', sector: 'nothing', after: '<' })
    assert.doesNotMatch(main, /<b>lana/)
    assert.match(main, /cuenta-tu-lana/)
  })

  it('is not found in a language that we do not speak', async () => {
    assert.equal((await site.app.request('/fr/learning/courses')).status, 404)
  })

  it('stands in the menu, in the sitemap and, by its first lesson, on the home page', async () => {
    for (const locale of locales) {
      const home = await (await site.app.request(`/${locale}`)).text()
      assert.match(home, new RegExp(`href="/${locale}/learning/courses"`))
      assert.match(home, new RegExp(`href="/${locale}/learning/courses/cuenta-tu-lana/lessons/mide"`))
    }
    const entries = await Promise.all(site.world.contributions.map(({ sitemap }) => sitemap?.(site.db) ?? []))
    const addresses = entries.flat().map(({ href }) => href('es'))
    for (const address of [
      '/es/learning/courses',
      '/es/learning/programmes/comercializacion',
      '/es/learning/courses/protege-tu-obra',
      '/es/learning/courses/cuenta-tu-lana/lessons/suma',
    ])
      assert.ok(addresses.includes(address), address)
  })
})
