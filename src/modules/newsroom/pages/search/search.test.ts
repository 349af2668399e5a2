import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { mainOf } from '#test/forms.ts'
import { workshopOf } from '#test/organisations.ts'
import { publishCourse } from '#test/published-course.ts'
import { createApp } from '../../../../app.tsx'
import { newsroomUrls } from '../../urls.ts'

describe('the one search', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  const search = async (q: string, locale = 'es') =>
    await mainOf(await site.app.request(newsroomUrls.search.href({ locale }, { q })))
  before(async () => {
    site = await testApp()
    const { ana } = await cast(site.world)
    await publishCourse(site.world)
    await workshopOf(site.db, ana.id)
  })

  it('finds courses and organisations at once, and says why', async () => {
    const found = await search('lana')
    assert.match(found, /<h2 id="group-1">Cursos \(1\)/)
    assert.match(found, /<h2 id="group-2">Directorio \(1\)/)
    assert.match(await search('weaver', 'en'), /Its trade is Weaving\./)
  })

  it('helps where it finds nothing', async () => {
    assert.match(await search('xyzzy'), /Nada tiene «xyzzy»/)
    assert.match(await search('<xyzzy>'), /Nada tiene «&lt;xyzzy&gt;»/)
  })

  it('goes on without a module that fails', async () => {
    const broken = site.world.contributions.map((each) =>
      each.module === 'learning' ? { ...each, find: async () => await Promise.reject(new Error('broken')) } : each,
    )
    const app = createApp({ ...site.world, contributions: broken })
    const found = await mainOf(await app.request(newsroomUrls.search.href({ locale: 'es' }, { q: 'lana' })))
    assert.match(found, /Directorio \(1\)/)
    assert.match(found, /no respondió a tiempo/)
  })
})
