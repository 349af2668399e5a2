import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { appoint, signIn } from './accounts.ts'
import { slug } from './shipped-course.ts'
import { openSite, type Site } from './site.ts'

const lesson = (name: string) => `/es/learning/courses/${slug}/lessons/${name}`
const ana = { name: 'Ana', email: 'ana@mail.example' }

describe('the sheet of every page, for whoever reads many', () => {
  let site: Site
  before(async () => {
    site = await openSite()
    await appoint(site, ana, 'administrator')
  })

  const carried = async (page: Page) =>
    await page.evaluate(() => ({
      linked: document.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? null,
      offered: document.querySelector<HTMLElement>('style[data-file]')?.dataset['file'] ?? null,
      fetched: performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/ui-\w+\.css$/.test(name))
        .map((entry) => (entry as PerformanceResourceTiming).transferSize),
      bytes: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).encodedBodySize,
      looks: [...document.querySelectorAll('body, header, h1, .button')].map((element) => {
        const { font, color, backgroundColor, padding } = getComputedStyle(element)
        return [font, color, backgroundColor, padding].join(' ')
      }),
    }))
  const isSaidToBeHere = async (page: Page) => {
    while (!(await page.context().cookies()).some(({ name }) => name === 'styles'))
      await page.evaluate(() => new Promise(requestAnimationFrame))
  }

  it('is fetched once, after the third page of a visit, and later pages are five kilobytes lighter', async () => {
    const page = await site.visit({ serviceWorkers: 'block' })
    const refused: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && refused.push(message.text())))
    await signIn(page, 'es', ana.email)
    for (const name of ['que-vendes', 'materiales']) {
      assert.ok(!(await page.context().cookies()).some((cookie) => cookie.name === 'styles'))
      await page.goto(lesson(name))
    }
    await isSaidToBeHere(page)
    const before = await carried(page)
    assert.equal(before.linked, null)
    assert.equal(before.fetched.length, 1)
    await page.goto(lesson('materiales'))
    const after = await carried(page)
    assert.equal(after.linked, before.offered)
    assert.deepEqual(after.fetched, [0])
    assert.ok(before.bytes - after.bytes > 4000, `${before.bytes} and ${after.bytes} bytes`)
    assert.deepEqual(after.looks, before.looks)
    assert.deepEqual(refused, [])
    await page.context().close()
  })

  it('stands in the page of a stranger, of who saves data, and where the file that is here is another', async () => {
    const page = await site.visit({ serviceWorkers: 'block' })
    for (const path of ['/es', lesson('materiales'), '/es/learning/courses']) await page.goto(path)
    assert.equal((await carried(page)).offered, null)
    await signIn(page, 'es', ana.email)
    await page.context().addCookies([
      { name: 'styles', value: 'another', url: site.origin },
      { name: 'data-saver', value: '1', url: site.origin },
    ])
    for (const path of ['materiales', 'que-vendes', 'tus-horas'].map(lesson)) {
      await page.goto(path, { waitUntil: 'networkidle' })
      const { linked, offered, fetched } = await carried(page)
      assert.deepEqual([linked, fetched], [null, []])
      assert.ok(offered)
    }
    await page.context().close()
  })
})
