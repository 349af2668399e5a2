import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { World } from '#kernel/http/context.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { testWorld } from '#test/app.ts'
import { emptyConnections } from '#test/database.ts'
import { announcedCourse, publishCourse } from '#test/published-course.ts'
import { replace, smallCourse } from '#test/small-course.ts'
import { searchWords } from '#kernel/words.ts'
import { type CatalogueFilter, findNearestCourse, listCourses, listNearCourses } from './catalogue.ts'

const named = (slug: string, title: string) =>
  replace(
    'course.yaml',
    'title: { es: Cuenta tu lana',
    `title: { es: "${title}"`,
  )(replace('course.yaml', 'slug: cuenta-tu-lana', `slug: ${slug}`)(smallCourse()))

describe('the catalogue', () => {
  let world: World
  const wish = (typed: string, filter: CatalogueFilter = {}, locale: Locale = 'es') => ({
    locale,
    words: searchWords(typed),
    filter,
    most: 10,
  })
  const found = async (...given: Parameters<typeof wish>) =>
    (await listCourses(world.db, wish(...given))).courses.map(({ slug }) => slug)
  const near = async (typed: string) => (await listNearCourses(world.db, wish(typed))).courses.map(({ slug }) => slug)

  before(async () => {
    world = await testWorld(await emptyConnections(), {})
    await publishCourse(world)
    await publishCourse(world, announcedCourse())
    await publishCourse(world, named('nandu', 'Ñandú'))
    await publishCourse(world, named('nube', 'Nube'))
    await publishCourse(world, named('oso', 'Oso'))
  })

  it('lists open courses first, in the order of the reader’s language', async () => {
    assert.deepEqual(await found(''), ['cuenta-tu-lana', 'nube', 'nandu', 'oso', 'protege-tu-obra'])
    assert.deepEqual(await found('', {}, 'en'), ['cuenta-tu-lana', 'nandu', 'nube', 'oso', 'protege-tu-obra'])
  })

  it('finds a course in each language by the forms of its words, without accents', async () => {
    assert.deepEqual(await found('canciones'), ['protege-tu-obra'])
    assert.deepEqual(await found('song', {}, 'es'), ['protege-tu-obra'])
    assert.deepEqual(await found('canção', {}, 'pt'), ['protege-tu-obra'])
    assert.deepEqual(await found('CANCAO'), ['protege-tu-obra'])
  })

  it('finds a word by its beginning, and every word must be there', async () => {
    assert.deepEqual(await found('proteg'), ['protege-tu-obra'])
    assert.deepEqual(await found('protege lana'), [])
  })

  it('finds words of the lessons, and puts a title before them', async () => {
    assert.equal((await found('balanza')).length, 4)
    assert.equal((await found('lana'))[0], 'cuenta-tu-lana')
  })

  it('forgives a misspelling, in any language', async () => {
    assert.deepEqual(await found('cansion'), [])
    assert.deepEqual(await near('proteje'), ['protege-tu-obra'])
    assert.deepEqual(await near('cansion'), ['protege-tu-obra'])
    assert.deepEqual(await near('xyzzyx'), [])
  })

  it('uses the index of spellings', async () => {
    await world.db.transaction().execute(async (transaction) => {
      await sql`set local enable_seqscan = off`.execute(transaction)
      const { rows } = await sql`explain select course from course_text where 'cansion' <% spelling`.execute(
        transaction,
      )
      assert.match(JSON.stringify(rows), /course_text_spelling/)
    })
  })

  it('is narrowed by sector, level, language, programme and state', async () => {
    assert.deepEqual(await found('', { sector: 'music' }), ['protege-tu-obra'])
    assert.deepEqual(await found('', { level: 'intermediate', state: 'announced' }), ['protege-tu-obra'])
    assert.deepEqual(await found('', { language: 'pt' }), ['protege-tu-obra'])
    assert.equal((await found('', { programme: 'comercializacion' })).length, 5)
    assert.deepEqual(await found('', { sector: 'music', state: 'open' }), [])
    assert.deepEqual(await found('lana', { sector: 'music' }), [])
  })

  it('is read page by page, and counts all of it', async () => {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await listCourses(world.db, { ...wish('tu'), most: 2, after })
      assert.equal(page.total, (await listCourses(world.db, wish('tu'))).total)
      seen.push(...page.courses.map(({ slug }) => slug))
      after = page.next ?? undefined
    } while (after)
    assert.deepEqual(seen, await found('tu'))
    assert.equal(new Set(seen).size, seen.length)
  })

  it('begins again where the course of the address is gone', async () => {
    const page = await listCourses(world.db, { ...wish(''), after: 'gone' })
    assert.equal(page.courses.length, 5)
  })

  it('shows a course in Spanish where the reader’s language is missing', async () => {
    const { courses } = await listCourses(world.db, wish('', {}, 'pt'))
    const languages = Object.fromEntries(courses.map(({ slug, language }) => [slug, language]))
    assert.equal(languages['nube'], 'es')
    assert.equal(languages['protege-tu-obra'], 'pt')
  })

  it('names what looks most like what was typed', async () => {
    assert.deepEqual(await findNearestCourse(world.db, 'obrra', 'en'), {
      slug: 'protege-tu-obra',
      language: 'en',
      title: 'Protect your work',
    })
  })

  it('takes any sign as a word or as nothing', async () => {
    for (const typed of ["'", "a' & b:*|!(", '\\', '%_', ':*', '<->']) await found(typed)
  })
})
