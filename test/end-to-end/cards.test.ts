import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { messages } from '#modules/accounts/messages/messages.ts'
import { messages as lessonWords } from '#modules/learning/messages/lessons/messages.ts'
import { appoint, printedLink, signIn } from './accounts.ts'
import { shippedLessons, slug } from './shipped-course.ts'
import { accessibilityFaults, desktop, openSite, phone, type Site } from './site.ts'
import { doLesson } from './study.ts'

const locale = 'es'
const { cards, fields, account, signOut } = messages[locale]
const fatima = { name: 'Fátima', email: 'fatima@mail.example' }
const pin = '748293'
const longName = 'María de los Ángeles Fernández Rodríguez-Santibáñez y de la Fuente de Montenegro'
const address = 'ana.quispe@mail.example'

interface Card {
  name: string
  number: string
  code: string
}

describe('people who have no mail address', () => {
  let site: Site
  let made: Card[]
  let ana: Page
  before(async () => {
    site = await openSite()
    await appoint(site, fatima, 'facilitator')
  })

  it('are given cards, which a facilitator prints on one sheet', async () => {
    const page = await site.visit({ viewport: desktop })
    await signIn(page, locale, fatima.email)
    await page.goto(`/${locale}/accounts/card-groups`)
    await page.getByRole('link', { name: cards.groups.make }).click()
    await page.getByLabel(cards.newGroup.label).fill('Tejedoras de Quinua')
    await page.getByLabel(cards.newGroup.names).fill(`Ana Quispe\nLuz\n${longName}`)
    await page.getByRole('button', { name: cards.newGroup.button }).click()
    await page.getByRole('heading', { level: 1, name: cards.sheets.title }).waitFor()
    made = await cardsOn(page)
    assert.deepEqual(
      made.map(({ name }) => name),
      ['Ana Quispe', 'Luz', longName],
    )
    assert.deepEqual(await accessibilityFaults(page), [])
    await page.emulateMedia({ media: 'print' })
    assert.deepEqual(await cutOff(page), [])
    for (const format of ['A4', 'Letter']) assert.equal(sheetsIn(await page.pdf({ format })), 1)

    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('link', { name: cards.sheets.back }).click()
    assert.equal(await page.getByText(cards.states.unused).count(), 3)
  })

  it('enter by scanning, choose a PIN and do a lesson', async () => {
    const [card] = made
    assert.ok(card)
    ana = await site.visit({ viewport: phone })
    await ana.goto(`/${locale}/accounts/card/${card.number.replace('-', '')}#${card.code.replace(' ', '')}`)
    await ana.waitForURL((url) => url.hash === '')
    assert.equal(await ana.getByLabel(cards.entry.number).inputValue(), card.number)
    await ana.getByRole('button', { name: cards.entry.button }).click()
    assert.deepEqual(await accessibilityFaults(ana), [])
    assert.equal(await ana.getByLabel(fields.name).inputValue(), 'Ana Quispe')
    await choosePin(ana)

    const [lesson] = await shippedLessons(locale)
    assert.ok(lesson)
    await ana.goto(`/${locale}/learning/courses/${slug}/lessons/${lesson.slug}`)
    await doLesson(ana, locale, lesson)
    await ana.goto(`/${locale}/accounts/sign-out`)
    await ana.getByRole('button', { name: signOut.button }).click()
    await ana.getByText(signOut.done).waitFor()
  })

  it('come back with number and PIN, add an address, and nothing is lost', async () => {
    const [card] = made
    assert.ok(card)
    await ana.goto(`/${locale}/accounts/sign-in?next=/${locale}/accounts/account`)
    await ana.getByRole('link', { name: cards.entry.haveButton }).click()
    await ana.getByLabel(cards.entry.number).fill(card.number.toLowerCase())
    await ana.getByLabel(cards.entry.secret).fill(pin)
    await ana.getByRole('button', { name: cards.entry.button }).click()
    await ana.getByRole('heading', { level: 1, name: account.title }).waitFor()

    await ana.getByRole('link', { name: account.links.address }).click()
    await ana.getByLabel(fields.email).fill(address)
    await ana.getByLabel(cards.mine.current).fill(pin)
    await ana.getByRole('button', { name: cards.address.button }).click()
    await ana.goto(await keptLink())
    await ana.getByRole('button', { name: messages[locale].confirmation.button }).click()
    await ana.getByText(cards.mine.joined(address)).waitFor()

    const [lesson] = await shippedLessons(locale)
    await ana.goto(`/${locale}/learning/courses/${slug}/lessons/${lesson?.slug}`)
    await ana.getByText(lessonWords[locale].lesson.done).waitFor()
  })

  it('enter without script too, by typing what is on the card', async () => {
    const card = made[1]
    assert.ok(card)
    const page = await site.visit({ viewport: phone, javaScriptEnabled: false })
    await page.goto('/t')
    await page.getByLabel(cards.entry.number).fill(card.number)
    await page.getByLabel(cards.entry.secret).fill(card.code)
    await page.getByRole('button', { name: cards.entry.button }).click()
    await choosePin(page)
  })

  async function keptLink() {
    const operator = await site.visit()
    await operator.goto(printedLink(site, 'mailbox'))
    const letter = operator.getByRole('article').filter({ hasText: address })
    return (await letter.getByRole('link').getAttribute('href')) ?? ''
  }
})

async function cardsOn(page: Page): Promise<Card[]> {
  const found = await page.locator('.card-sheets__card').all()
  return await Promise.all(
    found.map(async (card) => {
      const [number = '', code = ''] = await card.locator('dd').allInnerTexts()
      return { name: await card.locator('h2').innerText(), number, code }
    }),
  )
}

/** What does not fit on a printed card: its words, or its name. */
function cutOff(page: Page) {
  return page.evaluate(() => {
    const found = [...document.querySelectorAll('.card-sheets__card')]
    const isCut = (card: Element) =>
      card.scrollHeight > card.clientHeight + 1 || (card.querySelector('h2')?.clientHeight ?? 0) < 10
    return found.filter(isCut).map((card) => card.textContent)
  })
}

/** Pages of a PDF. */
function sheetsIn(pdf: Buffer) {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
}

async function choosePin(page: Page) {
  await page.getByLabel(cards.firstUse.pin, { exact: true }).fill(pin)
  await page.getByLabel(cards.firstUse.again, { exact: true }).fill(pin)
  await page.getByRole('button', { name: cards.firstUse.button }).click()
  await page.getByText(cards.firstUse.done).waitFor()
}
