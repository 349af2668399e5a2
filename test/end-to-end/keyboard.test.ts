import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { messages as accountWords } from '#modules/accounts/messages/messages.ts'
import { messages as certificateWords } from '#modules/learning/messages/certificates/messages.ts'
import { messages as courseWords } from '#modules/learning/messages/courses/messages.ts'
import { messages as lessonWords } from '#modules/learning/messages/lessons/messages.ts'
import { messages as uiWords } from '#ui/messages/messages.ts'
import { password } from './accounts.ts'
import { keys } from './hands.ts'
import { chooseRadio, press, typeInto } from './keyboard.ts'
import { type Lesson, shippedLessons } from './shipped-course.ts'
import { desktop, openSite, type Site } from './site.ts'
import { doLesson } from './study.ts'

const locale = 'es'
const name = 'Rosa Quispe'

/** Past the header, as the first press of Tab on every page offers. */
async function skipToContent(page: Page) {
  await press(page, page.getByRole('link', { name: uiWords[locale].skip }))
}

async function doLessonByKeys(page: Page, lesson: Lesson) {
  await page.getByRole('heading', { level: 1, name: lesson.title }).waitFor()
  await skipToContent(page)
  await doLesson(page, locale, { ...lesson, hand: keys(page) })
}

async function signUp(page: Page) {
  const { signUp: say, fields } = accountWords[locale]
  await press(page, page.getByRole('link', { name: say.title, exact: true }).first())
  await page.getByRole('heading', { level: 1, name: say.title }).waitFor()
  await typeInto(page, page.getByLabel(fields.name), name)
  await typeInto(page, page.getByLabel(fields.email), 'rosa@mail.example')
  await typeInto(page, page.getByLabel(fields.password, { exact: true }), password)
  await page.keyboard.press('Enter')
}

describe('by keyboard alone, with the focus always seen', () => {
  let site: Site
  let page: Page
  let lessons: Lesson[]
  let firstModule: Lesson[]
  before(async () => {
    site = await openSite()
    page = await site.visit({ viewport: desktop, locale })
    lessons = await shippedLessons(locale)
    firstModule = lessons.filter(({ module }) => module === lessons[0]?.module)
  })

  it('the first module is reached from the home page, and done', async () => {
    const [first] = lessons
    assert.ok(first)
    await page.goto(`/${locale}`)
    await skipToContent(page)
    await press(page, page.locator(`main a.button[href$="/lessons/${first.slug}"]`).first())
    for (const lesson of firstModule) {
      await doLessonByKeys(page, lesson)
      await press(page, page.getByRole('link', { name: lessonWords[locale].lesson.next, exact: true }))
    }
  })

  it('an account is made, and keeps what was done before it', async () => {
    const { wasThisYou } = accountWords[locale]
    await signUp(page)
    await page.getByRole('heading', { level: 1, name: wasThisYou.title }).waitFor()
    await chooseRadio(page, page.getByLabel(wasThisYou.yes))
    await press(page, page.getByRole('button', { name: wasThisYou.button }))
    await page.getByText(wasThisYou.kept).waitFor()
  })

  it('the rest is done from where she was, and the certificate taken', async () => {
    const { offer } = certificateWords[locale].own
    await skipToContent(page)
    await press(page, page.locator('main a.button[href*="/lessons/"]').first())
    for (const lesson of lessons.slice(firstModule.length)) {
      await doLessonByKeys(page, lesson)
      const { next, finish } = lessonWords[locale].lesson
      const onward = page.getByRole('link', { name: lesson === lessons.at(-1) ? finish : next, exact: true })
      await press(page, onward)
    }
    await press(page, page.getByRole('link', { name: courseWords[locale].course.certificate }))
    await page.getByText(offer.title).waitFor()
    await chooseRadio(page, page.getByLabel(offer.shown))
    await typeInto(page, page.getByLabel(offer.name, { exact: true }), name)
    await page.keyboard.press('Enter')
    await press(page, page.getByRole('link', { name: certificateWords[locale].own.issued.check }))
    await page.getByRole('heading', { level: 1, name: certificateWords[locale].check.valid }).waitFor()
    await page.getByText(name).first().waitFor()
    assert.match(page.url(), new RegExp(`/${locale}/learning/certificates/`))
  })
})
