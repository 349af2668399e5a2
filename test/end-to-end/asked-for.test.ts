import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Request } from 'playwright-core'
import { slug } from './shipped-course.ts'
import { openSite, type Site } from './site.ts'

const course = `/es/learning/courses/${slug}`
const pages = [
  '/es',
  '/es/learning/courses',
  '/es/learning/programmes/comercializacion',
  course,
  `${course}/lessons/materiales`,
  `${course}/lessons/que-vendes`,
  '/es/learning/diagnosis',
  '/es/learning/phone/data-saver',
  '/es/learning/certificates',
  '/es/guidance/help',
  '/es/accounts/sign-in',
  '/es/accounts/sign-up',
  '/es/newsroom/about',
  '/es/newsroom/notices/privacy',
]

interface Fetched {
  type: string
  path: string
}

describe('a first visit', () => {
  let site: Site
  before(async () => {
    site = await openSite()
  })

  /** Everything that the browser asks the network for, the worker's own requests too, until the page is quiet. */
  async function fetchedBy(path: string, savesData: boolean) {
    const page = await site.visit(savesData ? { extraHTTPHeaders: { 'save-data': 'on' } } : {})
    const fetched: Fetched[] = []
    const note = (request: Request) =>
      fetched.push({ type: request.resourceType(), path: new URL(request.url()).pathname })
    page.context().on('request', note)
    await page.goto(path)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => document.fonts.ready))
    // A lazy figure comes when it is near: all of them are passed.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await page.waitForLoadState('networkidle')
    const tags = await page.evaluate(
      () =>
        new Set([...document.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => /-/.test(name)))
          .size,
    )
    await page.context().close()
    return { fetched, tags }
  }
  const of = (fetched: Fetched[], type: string) => fetched.filter((one) => one.type === type).map(({ path }) => path)

  for (const path of pages)
    it(`to ${path} fetches nothing that was not asked for`, async () => {
      const { fetched, tags } = await fetchedBy(path, false)
      assert.deepEqual(of(fetched, 'media'), [])
      assert.ok(of(fetched, 'font').length === 0, 'the heading font waits for a second page')
      const scripts = of(fetched, 'script')
      const foreign = scripts.filter((script) => !/^\/(assets\/[^/]+|service-worker)\.js$/.test(script))
      assert.deepEqual(foreign, [])
      // A module a custom element that the page holds, and no other's.
      const elements = new Set(scripts.filter((script) => script.startsWith('/assets/element-')))
      assert.ok(elements.size <= tags, `${[...elements].join(' ')} for ${tags} elements`)
      const pictures = of(fetched, 'image').filter((picture) => !picture.startsWith('/static/'))
      assert.deepEqual(
        pictures.filter((picture) => !picture.startsWith('/learning/media/')),
        [],
      )
    })

  for (const path of pages)
    it(`to ${path} with the data saver fetches no figure, no font and no recording`, async () => {
      const { fetched } = await fetchedBy(path, true)
      for (const type of ['media', 'font', 'image']) {
        const found = of(fetched, type).filter((one) => !one.startsWith('/static/'))
        assert.deepEqual(found, [], type)
      }
      // The worker keeps nothing but the page that says that there is no network.
      const pagesFetched = fetched.filter(({ type, path: one }) => type === 'fetch' && !one.startsWith('/static/'))
      assert.deepEqual(pagesFetched, [])
    })
})
