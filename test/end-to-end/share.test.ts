import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { slug } from './shipped-course.ts'
import { openSite, type Site } from './site.ts'

describe('sharing a course', () => {
  let site: Site
  before(async () => {
    site = await openSite()
  })
  const course = `/es/learning/courses/${slug}`

  it('is a plain WhatsApp link where the browser cannot share by itself', async () => {
    const page = await site.visit({ javaScriptEnabled: false })
    await page.goto(course)
    const link = (await page.locator('share-action a').getAttribute('href')) ?? ''
    assert.ok(link.startsWith('https://wa.me/?text='))
    assert.ok(decodeURIComponent(link).endsWith(`${site.origin}${course}`))
  })

  it('is the phone’s own sheet where there is one, with title and address', async () => {
    const page = await site.visit()
    const shared: unknown[] = []
    await page.exposeFunction('noteShared', (data: unknown) => void shared.push(data))
    await page.addInitScript('navigator.share = async (data) => window.noteShared(data)')
    await page.goto(course)
    await page.locator('share-action button').click()
    assert.deepEqual(shared, [{ url: `${site.origin}${course}`, title: 'Ponle precio a tu trabajo' }])
    assert.equal(await page.locator('share-action a').count(), 0)
  })
})
