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
import { setStage } from './stage.ts'
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

/** What the phone holds of courses: each file by its address, and what it says of them. */
async function coursesOn(page: Page) {
  return await page.evaluate(async () => {
    const files: Record<string, string> = {}
    for (const name of (await caches.keys()).filter((each) => each.startsWith('course'))) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        files[new URL(request.url).pathname] = (await (await cache.match(request))?.text()) ?? ''
    }
    const rows = await new Promise<{ files: number; of: number }[]>((resolve) => {
      const opening = indexedDB.open('conecta')
      opening.onsuccess = () => {
        const reading = opening.result.transaction('courses').objectStore('courses').getAll()
        reading.onsuccess = () => resolve(reading.result)
        opening.result.close()
      }
    })
    return { files, rows }
  })
}

/** From now on there is no room for recordings. */
async function fillUp(page: Page) {
  await page.evaluate(() => {
    const put = Cache.prototype.put
    Cache.prototype.put = async function (address, response) {
      if (String(address).endsWith('.opus')) throw new DOMException('No room', 'QuotaExceededError')
      await put.call(this, address, response)
    }
  })
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

  it('stays as it was when the phone runs full while its file is taken in, recordings and all', async () => {
    const { page: say, keeper } = messages.es
    const { course, version } = await setStage(site)
    const address = `/es/learning/courses/${course}`
    const page = await site.visit()
    await page.goto(address)
    await page.getByRole('button', { name: keeper.keep }).click()
    await saysKept(page, 'es')
    const zip = join(site.folder, 'with-recordings.zip')
    const asked = await page.request.get(`${address}/versions/${version}/copy/file?audio=yes`)
    writeFileSync(zip, await asked.body())
    const take = async () => {
      await page.getByLabel(say.choose).setInputFiles(zip)
      await page.getByRole('button', { name: say.take }).click()
    }

    await page.goto(phoneAt('es'))
    await fillUp(page)
    const whole = await coursesOn(page)
    await take()
    await page.getByText(say.refusals.full).waitFor()
    assert.deepEqual(await coursesOn(page), whole)

    // One page as another list had it, and one that the browser dropped.
    await page.evaluate(
      async ([name = '', old = '', dropped = '']) => {
        const cache = await caches.open(name)
        await cache.put(old, new Response('Older words.'))
        await cache.delete(dropped)
      },
      [`course ${course} ${version} es`, address, `${address}/lessons/mide`],
    )
    const { files } = await coursesOn(page)
    await page.reload()
    await fillUp(page)
    await take()
    await page.getByText(say.refusals.full).waitFor()
    const lacking = await coursesOn(page)
    assert.deepEqual(lacking.files, files)
    assert.deepEqual(
      lacking.rows,
      whole.rows.map((row) => ({ ...row, files: row.of - 2 })),
    )

    await page.reload()
    await take()
    await page.getByText(say.withAudio).waitFor()
    const taken = await coursesOn(page)
    assert.deepEqual(Object.keys(taken.files).length, Object.keys(whole.files).length + 1)
    assert.equal(taken.files[address], whole.files[address])
    assert.ok(taken.rows.every(({ files: here, of }) => here === of))
  })
})
