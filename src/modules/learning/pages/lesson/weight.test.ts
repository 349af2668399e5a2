import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { join } from 'node:path'
import { own } from '#kernel/database/database.ts'
import { locales } from '#kernel/i18n/locales.ts'
import { root } from '#kernel/root.ts'
import { testApp } from '#test/app.ts'
import { loadShipped } from '../../actions/load-shipped.ts'
import type { CompiledCourse } from '../../package/compile/compiled-course.ts'
import { currentVersion } from '../../queries/courses.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { lessonWeight, waits, waitingWeight } from './weight.ts'
import { sizeOf } from '../../rules/size.ts'

const slug = 'ponle-precio-a-tu-trabajo'
const most = 0.25

describe('what a lesson is said to weigh', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let course: CompiledCourse
  before(async () => {
    site = await testApp()
    assert.deepEqual(await loadShipped(site.world, join(root, 'content')), [])
    const found = await currentVersion(own<LearningTables>(site.db), slug)
    assert.ok(found)
    course = found
  })
  const sent = async (address: string, headers: Record<string, string> = {}) => {
    const response = await site.app.request(address, { headers: { 'accept-encoding': 'gzip', ...headers } })
    return (await response.arrayBuffer()).byteLength
  }
  const lessons = () => course.modules.flatMap((module) => module.lessons)

  it('is what the server sends, in each language, with the data saver', async () => {
    for (const locale of locales)
      for (const lesson of lessons()) {
        const address = learningUrls.lesson.href({ locale, course: slug, lesson: lesson.slug })
        const real = await sent(address, { 'save-data': 'on' })
        const said = lessonWeight({ lesson, language: locale }, true)
        assert.ok(Math.abs(said - real) <= most * real, `${address} weighs ${real}, not ${said}`)
      }
  })

  it('counts the figures that come by themselves, as they travel', async () => {
    for (const lesson of lessons()) {
      const figures = (lesson.body['es'] ?? []).flatMap((block) => (block.kind === 'figure' ? [block] : []))
      const place = { lesson, language: 'es' }
      const waiting = waitingWeight(place, true)
      assert.equal(lessonWeight(place, false) - lessonWeight(place, true), waiting)
      assert.equal(
        waiting,
        figures.reduce((sum, { bytes }) => sum + bytes, 0),
      )
      for (const { src, bytes } of figures) assert.ok(Math.abs((await sent(src)) - bytes) <= most * bytes, src)
    }
  })

  it('leaves a heavy figure to be asked for by everyone', () => {
    const figure = { kind: 'figure' as const, src: '', alt: '', caption: '', width: 1, height: 1 }
    assert.equal(waits({ ...figure, bytes: 30_000 }, false), false)
    assert.equal(waits({ ...figure, bytes: 30_001 }, false), true)
    assert.equal(waits({ ...figure, bytes: 1 }, true), true)
  })

  it('is written as the language writes numbers', () => {
    const sizes = (locale: string) => [1, 12_400, 1_250_000].map((bytes) => sizeOf(bytes, locale))
    assert.deepEqual(sizes('es'), ['1\u00A0kB', '12\u00A0kB', '1,3\u00A0MB'])
    assert.deepEqual(sizes('en'), ['1\u00A0kB', '12\u00A0kB', '1.3\u00A0MB'])
  })
})
