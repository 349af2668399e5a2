import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { mainOf } from '#test/forms.ts'
import { announcedCourse, publishCourse } from '#test/published-course.ts'
import { learningUrls } from '../../urls.ts'

describe('the page of a programme', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  const ask = async (programme: string, locale = 'es') =>
    await site.app.request(learningUrls.programme.href({ locale, programme }))
  before(async () => {
    site = await testApp()
    await publishCourse(site.world, announcedCourse())
    await publishCourse(site.world)
  })

  for (const [locale, title] of [
    ['es', 'Comercialización'],
    ['en', 'Bringing work to market'],
    ['pt', 'Comercialização'],
  ] as const)
    it(`lists its courses in its own order, in ${locale}`, async () => {
      const main = await mainOf(await ask('comercializacion', locale))
      assert.match(main, new RegExp(`<h1>${title}`))
      assert.ok(main.indexOf('courses/cuenta-tu-lana') < main.indexOf('courses/protege-tu-obra'))
    })

  it('is not found where there is none', async () => assert.equal((await ask('nothing')).status, 404))
})
