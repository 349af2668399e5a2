import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { messages } from '#modules/learning/messages/lessons/messages.ts'
import { answerRightly } from './answers.ts'
import { type Lesson, shippedLessons, slug } from './shipped-course.ts'
import { openSite, type Site } from './site.ts'

const locale = 'es'
const lessonSlug = 'tu-costo-completo'
const address = `/${locale}/learning/courses/${slug}/lessons/${lessonSlug}`
const scripts = /\/assets\/sheet-[\w-]+\.js$/

describe('a cost sheet in a lesson', () => {
  let site: Site
  let activity: Lesson['activities'][number]
  before(async () => {
    site = await openSite()
    const lesson = (await shippedLessons(locale)).find((each) => each.slug === lessonSlug)
    const found = lesson?.activities.find(({ type }) => type === 'cost-sheet')
    assert.ok(found)
    activity = found
  })

  const sheetOn = (page: Page) => page.locator(`section#${activity.id}`)
  const told = (page: Page) => sheetOn(page).locator('.told:not(.told--note)')
  const lines = (sheet: Locator) => sheet.locator('[data-list=materials] > *')
  const fetched = async (page: Page) =>
    await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))

  it('brings what works it out at the first touch, and not before', async () => {
    const page = await site.visit({ serviceWorkers: 'block' })
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    assert.ok((await fetched(page)).some((name) => /\/lesson-[\w-]+\.js$/.test(name)))
    assert.ok(!(await fetched(page)).some((name) => scripts.test(name)))
    const sheet = sheetOn(page)
    const before = page.url()
    const count = await lines(sheet).count()
    await sheet.locator('button[value=materials]').click()
    await lines(sheet).nth(count).waitFor()
    assert.equal(await lines(sheet).count(), count + 1)
    assert.equal(page.url(), before)
    await sheet.locator('[data-result]').waitFor({ state: 'hidden' })
    await sheet.locator('[name=currency]').selectOption('PEN')
    await sheet.locator('[name="materials.0.unitCost"]').fill('un precio')
    await sheet.locator('[name="materials.0.name"]').fill('lana')
    await sheet.locator('[name="materials.0.unitCost"][aria-invalid=true]').waitFor()
    await answerRightly(page, activity)
    await told(page).waitFor()
    await sheet.locator('[data-result]').waitFor({ state: 'visible' })
    assert.equal(page.url(), before)
    assert.equal((await fetched(page)).filter((name) => scripts.test(name)).length, 1)
    await page.context().close()
  })

  it('works with no network once its lesson was read', async () => {
    const page = await site.visit()
    await page.goto(address)
    await page.evaluate(async (path) => {
      const isKept = async () => {
        const needs = (await caches.match(path))?.headers.get('x-needs')?.split(' ') ?? []
        const found = await Promise.all(needs.map(async (need) => await caches.match(need)))
        return needs.some((need) => /\/sheet-/.test(need)) && found.every(Boolean)
      }
      while (!(await isKept())) await new Promise(requestAnimationFrame)
    }, address)
    await page.context().setOffline(true)
    await page.reload()
    await answerRightly(page, activity)
    await told(page).waitFor()
    await page.getByText(messages[locale].activities.waits).first().waitFor()
    await sheetOn(page).locator('[data-result]').waitFor({ state: 'visible' })
    await page.context().close()
  })

  it('goes to the server as the form that it is where the script does not come', async () => {
    const page = await site.visit({ serviceWorkers: 'block' })
    await page.route(scripts, (route) => route.abort())
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    await sheetOn(page).locator('[name="materials.0.name"]').fill('lana')
    await sheetOn(page).locator('[name="materials.0.unitCost"]').fill('12')
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      sheetOn(page).locator('.form__actions button[type=submit]').last().click(),
    ])
    assert.ok([303, 422].includes(answer.status()), String(answer.status()))
    await page.waitForLoadState()
    assert.equal(await sheetOn(page).locator('[name="materials.0.name"]').inputValue(), 'lana')
    await page.context().close()
  })
})
