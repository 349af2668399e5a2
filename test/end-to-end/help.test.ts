import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { messages } from '#modules/guidance/messages/messages.ts'
import { messages as uiWords } from '#ui/messages/messages.ts'
import { appoint, signIn } from './accounts.ts'
import { slug } from './shipped-course.ts'
import { openSite, type Site } from './site.ts'

const locale = 'pt'
const { help, asked, requests, request: answering } = messages[locale]
const fatima = { name: 'Fátima', email: 'fatima@mail.example' }
const lesson = `/${locale}/learning/courses/${slug}/lessons/materiales`
const question = 'Não sei se o fio que sobra conta como material.'
const answer = 'Conta, sim. Some também o fio que se perde.\nDepois siga para a lição seguinte.'

describe('help, without an account', () => {
  let site: Site
  let address: string
  let code: string
  let reference: string
  before(async () => {
    site = await openSite()
    await appoint(site, fatima, 'facilitator')
  })

  it('is asked for from a lesson, which is noted, and leaves a code to read the answer by', async () => {
    const page = await site.visit()
    await page.goto(lesson)
    await page.getByRole('link', { name: uiWords[locale].help, exact: true }).click()
    await page.getByText(help.about(lesson)).waitFor()
    await page.getByLabel(help.message).fill(question)
    await page.getByRole('button', { name: help.send }).click()
    await page.getByRole('heading', { name: asked.code, exact: true }).waitFor()
    code = await page.locator('.asked__code').innerText()
    address = new URL(page.url()).pathname
    reference = (await page.getByRole('heading', { level: 1 }).innerText()).replace(asked.title(''), '').trim()
    assert.ok(reference && code.startsWith(reference), `${code} begins with ${reference}`)
  })

  it('is answered by a facilitator, who sees the reference and the lesson', async () => {
    const page = await site.visit()
    await signIn(page, locale, fatima.email)
    await page.goto(`/${locale}/guidance/requests`)
    await page.getByRole('listitem').filter({ hasText: reference }).getByRole('link', { name: question }).click()
    await page.getByRole('heading', { level: 1, name: answering.title(reference) }).waitFor()
    await page.getByRole('link', { name: lesson }).waitFor()
    await page.getByLabel(answering.answer).fill(answer)
    await page.getByLabel(answering.outcomes.answered, { exact: true }).check()
    await page.getByRole('button', { name: answering.send }).click()
    await page.getByText(requests.said).waitFor()
    await page.getByText(requests.noneWaiting).waitFor()
  })

  it('is read with the code on any device, and with the reference alone by nobody', async () => {
    const page = await site.visit()
    await page.goto(`/${locale}/guidance/help`)
    await page.getByText(help.read).click()
    await page.getByLabel(help.code).fill(code.toLowerCase())
    await page.getByRole('button', { name: help.open }).click()
    await page.getByRole('heading', { name: asked.answered, exact: true }).waitFor()
    await page.getByRole('heading', { level: 1, name: asked.title(reference) }).waitFor()
    await page.getByText('Some também o fio que se perde.').waitFor()
    assert.equal(new URL(page.url()).pathname, address)
    assert.equal((await page.request.get(`/${locale}/guidance/help/${reference}`)).status(), 404)
  })
})
