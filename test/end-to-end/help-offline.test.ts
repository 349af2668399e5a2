import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { messages } from '#modules/guidance/messages/messages.ts'
import { openSite, type Site } from './site.ts'

const locale = 'es'
const { help, letters, errors, asked } = messages[locale]
const address = `/${locale}/guidance/help`
const question = 'No sé si cuento las horas de tejer de noche.'

describe('help, with no signal', () => {
  let site: Site
  let page: Page
  before(async () => {
    site = await openSite()
    page = await site.visit()
    await page.goto(address)
    await page.waitForFunction(() => customElements.get('help-letter') !== undefined)
  })
  const waiting = () => page.getByText(letters.waiting)
  const write = async (text: string) => {
    await page.getByLabel(help.message).fill(text)
    await page.getByRole('button', { name: help.send }).click()
  }

  it('says what is missing without asking the server, and loses nothing', async () => {
    await page.context().setOffline(true)
    await page.getByLabel(help.mail).fill('ana@')
    await write(question)
    await page.locator('.letters').getByText(errors['mail-wrong']).waitFor()
    assert.equal(await page.getByLabel(help.message).inputValue(), question)
  })

  it('waits on the phone, is shown as waiting, and can be taken back', async () => {
    await page.getByLabel(help.mail).fill('')
    await write(question)
    await waiting().waitFor()
    assert.equal(await page.getByLabel(help.message).inputValue(), '')
    await page.getByRole('button', { name: letters.takeBack }).click()
    await waiting().waitFor({ state: 'detached' })
    assert.equal(await page.getByLabel(help.message).inputValue(), question)
  })

  it('goes out when the signal comes back, and says where the answer will be read', async () => {
    await write(question)
    await waiting().waitFor()
    await page.context().setOffline(false)
    await page.getByText(letters.sent).waitFor()
    await waiting().waitFor({ state: 'detached' })
    await page.getByRole('link', { name: letters.read }).click()
    await page.getByRole('heading', { name: asked.question, exact: true }).waitFor()
    await page.getByText(question).waitFor()
  })

  it('is there after the tab was closed, and is removed from the phone when she says so', async () => {
    await page.goto(address)
    await page.getByText(letters.sent).waitFor()
    await page.getByRole('button', { name: letters.forget }).click()
    await page.getByText(letters.sent).waitFor({ state: 'detached' })
    await page.reload()
    await page.getByLabel(help.message).waitFor()
    assert.equal(await page.getByText(letters.sent).count(), 0)
  })

  it('is asked for on the page that the phone kept when it was read', async () => {
    const visitor = await site.visit()
    await visitor.goto(address)
    const isKept = async () =>
      await visitor.evaluate(async (path) => {
        await navigator.serviceWorker.ready
        return (await caches.match(path)) !== undefined
      }, address)
    while (!(await isKept()));
    await visitor.context().setOffline(true)
    await visitor.goto(address)
    await visitor.getByText(letters.offline).waitFor()
    await visitor.getByLabel(help.message).fill(question)
    await visitor.getByRole('button', { name: help.send }).click()
    await visitor.getByText(letters.waiting).waitFor()
    await visitor.context().setOffline(false)
    await visitor.getByText(letters.sent).waitFor()
    await visitor.context().close()
  })

  it('holds up nothing else when the server will not take it, or not yet, and keeps what was written', async () => {
    const asker = await site.visit()
    await asker.goto(address)
    await asker.waitForFunction(() => customElements.get('help-letter') !== undefined)
    await asker.context().setOffline(true)
    const texts = ['Muy larga.', 'Muy pronto.', 'Como debe ser.']
    for (const text of texts) {
      await asker.getByLabel(help.message).fill(text)
      await asker.getByRole('button', { name: help.send }).click()
      await asker.locator('.letters').getByText(text).waitFor()
    }
    const posted: string[] = []
    let retryAfter = '600'
    let isCut = false
    await asker.route(`**${address}`, async (route) => {
      const message = new URLSearchParams(route.request().postData() ?? '').get('message')
      if (message === null) return await route.continue()
      if (isCut) return await route.abort()
      posted.push(message)
      if (message === texts[0]) return await route.fulfill({ status: 413, body: '<h1>No</h1>' })
      const isEarly = message === texts[1] && posted.filter((each) => each === message).length < 3
      if (isEarly) return await route.fulfill({ status: 429, headers: { 'retry-after': retryAfter } })
      return await route.continue()
    })
    await asker.context().setOffline(false)
    const notice = (title: string) => asker.locator('.notice').filter({ hasText: title })
    await notice(letters.sent).getByText('Como debe ser.').waitFor()
    await notice(letters.refused).getByText('Muy larga.').waitFor()
    await notice(letters.refused).getByText(letters.unsaid).waitFor()
    await notice(letters.waiting).getByText('Muy pronto.').waitFor()
    // Neither is sent again before its time, and answers of lessons wait for neither.
    await asker.reload()
    await notice(letters.waiting).getByText('Muy pronto.').waitFor()
    assert.deepEqual(posted, texts)
    assert.equal(await noteOf(asker, 'pause'), undefined)
    await notice(letters.refused).getByRole('button', { name: letters.mend }).click()
    await notice(letters.refused).waitFor({ state: 'detached' })
    assert.equal(await asker.getByLabel(help.message).inputValue(), 'Muy larga.')
    // One that is written again has a try of its own, and goes by itself once the server’s time is over.
    retryAfter = '1'
    await notice(letters.waiting).getByRole('button', { name: letters.takeBack }).click()
    await notice(letters.waiting).waitFor({ state: 'detached' })
    isCut = true
    await asker.getByRole('button', { name: help.send }).click()
    await notice(letters.waiting).getByText('Muy pronto.').waitFor()
    isCut = false
    await asker.evaluate(() => dispatchEvent(new Event('online')))
    await notice(letters.sent).getByText('Muy pronto.').waitFor()
    await asker.context().close()
  })

  it('with signal is sent at once, and says on the server’s own page what is wrong', async () => {
    await page.getByLabel(help.phone).fill('llámame')
    await write('Otra pregunta.')
    await page.getByRole('link', { name: errors['phone-wrong'] }).waitFor()
    assert.equal(await page.getByLabel(help.message).inputValue(), 'Otra pregunta.')
    await page.getByLabel(help.phone).fill('')
    await page.getByRole('button', { name: help.send }).click()
    await page.getByRole('heading', { name: asked.code, exact: true }).waitFor()
  })
})

async function noteOf(page: Page, name: string) {
  return await page.evaluate(async (key) => {
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('conecta')
      opening.onsuccess = () => resolve(opening.result)
    })
    const asked = opened.transaction('notes').objectStore('notes').get(key)
    await new Promise((resolve) => (asked.onsuccess = resolve))
    opened.close()
    return asked.result as unknown
  }, name)
}
