import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { messages } from '#modules/learning/messages/data-saver/messages.ts'
import { messages as uiWords } from '#ui/messages/messages.ts'
import { slug } from './shipped-course.ts'
import { accessibilityFaults, openSite, type Site } from './site.ts'

const locale = 'es'
const say = messages[locale]
const lesson = `/${locale}/learning/courses/${slug}/lessons/materiales`
const { saveData, dataSaverOn } = uiWords[locale]

describe('the data saver', () => {
  let site: Site
  before(async () => {
    site = await openSite()
  })

  for (const javaScriptEnabled of [true, false])
    it(`is switched on from a lesson and leads back to it, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const page = await site.visit({ javaScriptEnabled })
      await page.goto(lesson)
      await page.getByRole('link', { name: saveData }).click()
      await page.getByRole('button', { name: say.turnOn }).click()
      await page.getByText(say.said['data-saver-on']).waitFor()
      assert.equal(new URL(page.url()).pathname, lesson)
      await page.getByRole('link', { name: dataSaverOn }).waitFor()
      assert.equal(await page.locator('.figure img').count(), 0)
      await page.context().close()
    })

  const saving = async (javaScriptEnabled = true) => {
    const page = await site.visit({ javaScriptEnabled, serviceWorkers: 'block' })
    await page.context().addCookies([{ name: 'data-saver', value: '1', url: site.origin }])
    await page.goto(lesson)
    return page
  }

  it('keeps the room of a figure, which comes into it by keyboard', async () => {
    const page = await saving()
    assert.deepEqual(await accessibilityFaults(page), [])
    await page.waitForFunction(() => customElements.get('waiting-picture') !== undefined)
    const room = await page.locator('waiting-picture').first().boundingBox()
    await page.locator('.figure__ask').first().focus()
    await page.keyboard.press('Enter')
    const picture = page.locator('waiting-picture img').first()
    await picture.waitFor()
    const shown = await picture.boundingBox()
    assert.ok(room && shown && Math.abs(room.width - shown.width) <= 2, JSON.stringify([room, shown]))
    assert.ok(await picture.evaluate((image) => image === document.activeElement))
    await page.context().close()
  })

  it('says that a figure did not come, and leaves the way to it', async () => {
    const page = await saving()
    await page.route('**/learning/media/**', (route) => route.abort())
    await page.waitForFunction(() => customElements.get('waiting-picture') !== undefined)
    await page.locator('.figure__ask').first().click()
    await page.getByText(say.figure.failed).first().waitFor()
    await page.locator('.figure__ask').first().waitFor()
    await page.context().close()
  })

  it('leads to the figure without script', async () => {
    const page = await saving(false)
    const address = (await page.locator('.figure__ask').first().getAttribute('href')) ?? ''
    const response = await page.request.get(address)
    assert.equal(response.headers()['content-type'], 'image/svg+xml')
    await page.context().close()
  })
})
