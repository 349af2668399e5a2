import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '#modules/learning/messages/phone/messages.ts'
import { fill } from '#modules/learning/rules/fill.ts'
import { shippedLessons, slug } from './shipped-course.ts'
import { openSite, type Site } from './site.ts'
import { openWire, type Wire } from './wire.ts'

const courseAt = (locale: Locale) => `/${locale}/learning/courses/${slug}`
const phoneAt = (locale: Locale) => `/${locale}/learning/phone`

/** Keeps the course from its page, and waits until it says so. */
async function keepCourse(page: Page, locale: Locale) {
  const { keeper } = messages[locale]
  await page.goto(courseAt(locale))
  await page.getByRole('button', { name: keeper.keep }).click()
  await saysKept(page, locale)
}

async function saysKept(page: Page, locale: Locale) {
  const [before = ''] = messages[locale].keeper.kept.split('{')
  await page.getByText(before).waitFor({ timeout: 120_000 })
}

const isFromPhone = async (page: Page) => (await page.locator('meta[name=shown-from]').count()) === 1

describe('a course kept on a phone', () => {
  let site: Site
  let wire: Wire
  let file: string
  before(async () => {
    site = await openSite()
    wire = await openWire(site.origin)
  })

  it('is taken whole, opens in every lesson with no network, is handed on, and is removed', async () => {
    const { page: say, keeper } = messages.es
    const page = await site.visit({ baseURL: wire.origin })
    await keepCourse(page, 'es')
    wire.cut()
    for (const { slug: lesson, title } of await shippedLessons('es')) {
      await page.goto(`${courseAt('es')}/lessons/${lesson}`)
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      assert.ok(await isFromPhone(page), lesson)
    }
    await page.goto(`${courseAt('es')}/certificate`)
    assert.ok(await isFromPhone(page))
    await page.goto('/')
    assert.equal(new URL(page.url()).pathname, phoneAt('es'))
    await page.getByRole('link', { name: 'Ponle precio a tu trabajo' }).waitFor()

    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: say.handOn }).click()
    file = join(site.folder, 'handed-on.zip')
    await (await downloading).saveAs(file)
    wire.mend()

    await page.goto(courseAt('es'))
    page.once('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: keeper.remove }).click()
    await page.getByText(keeper.removed).waitFor()
    assert.deepEqual(
      await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('course'))),
      [],
    )
  })

  it('comes out of a file on a phone that never had it, and not when one byte was changed', async () => {
    const { page: say } = messages.pt
    const page = await site.visit({ baseURL: wire.origin })
    const bytes = readFileSync(file)
    const spoilt = join(site.folder, 'spoilt.zip')
    // The first file after the signed list is text: inside it every byte counts.
    const at = bytes.indexOf('lessons/que-vendes.html') + 400
    writeFileSync(spoilt, bytes.with(at, (bytes[at] ?? 0) ^ 1))
    await page.goto(phoneAt('pt'))
    await page.getByText(say.none).waitFor()
    await page.getByLabel(say.choose).setInputFiles(spoilt)
    await page.getByRole('button', { name: say.take }).click()
    await page.getByText(new RegExp(`${say.refusals.changed}|${say.refusals['not-a-zip']}`)).waitFor()
    await page.getByText(say.none).waitFor()

    await page.getByLabel(say.choose).setInputFiles(file)
    await page.getByRole('button', { name: say.take }).click()
    await page.getByText(fill(say.taken, { title: 'Ponle precio a tu trabajo' })).waitFor()
    wire.cut()
    await page.goto(`${courseAt('es')}/lessons/que-vendes`)
    assert.ok(await isFromPhone(page))
    await page.locator('learning-activity:defined').first().waitFor()
    wire.mend()
  })

  it('goes on where it was cut, and fetches nothing twice', async () => {
    const { keeper } = messages.en
    const page = await site.visit({ baseURL: wire.origin })
    await page.goto(courseAt('en'))
    const fetched: string[] = []
    page.context().on('request', (request) => fetched.push(new URL(request.url()).pathname))
    await page.getByRole('button', { name: keeper.keep }).click()
    await page.evaluate(async () => {
      const kept = async () => await (await caches.open('course ponle-precio-a-tu-trabajo 1.0.0 en')).keys()
      while ((await kept()).length < 6) await new Promise(requestAnimationFrame)
    })
    wire.cut()
    const { context } = { context: page.context() }
    await page.close()
    wire.mend()

    const again = await context.newPage()
    await again.goto(courseAt('en'))
    await again.getByRole('button', { name: keeper.goOn }).waitFor()
    const here = await again.evaluate(async () =>
      (await (await caches.open('course ponle-precio-a-tu-trabajo 1.0.0 en')).keys()).map(
        ({ url }) => new URL(url).pathname,
      ),
    )
    fetched.length = 0
    await again.getByRole('button', { name: keeper.goOn }).click()
    await saysKept(again, 'en')
    const lessons = here.filter((path) => path.includes('/lessons/'))
    assert.ok(lessons.length > 0)
    assert.deepEqual(
      lessons.filter((path) => fetched.includes(path)),
      [],
    )
  })
})
