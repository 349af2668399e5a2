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
