import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type Locale, locales } from '#kernel/i18n/locales.ts'
import { messages as certificateWords } from '#modules/learning/messages/certificates/messages.ts'
import { messages as courseWords } from '#modules/learning/messages/courses/messages.ts'
import { messages as lessonWords } from '#modules/learning/messages/lessons/messages.ts'
import { itWasMe, signUp } from './accounts.ts'
import { type Lesson, shippedLessons, slug } from './shipped-course.ts'
import { openSite, phone, type Site } from './site.ts'
import { doLesson, takeCertificate } from './study.ts'

/** One newcomer's way from the home page to a certificate that a stranger checks. */
class Newcomer {
  page: Page
  locale: Locale

  constructor(page: Page, locale: Locale) {
    this.page = page
    this.locale = locale
  }

  /** Home, then one tap. */
  async reachFirstLesson(first: Lesson) {
    await this.page.goto(`/${this.locale}`)
    await this.page.locator(`main a.button[href$="/lessons/${first.slug}"]`).first().click()
    await this.page.getByRole('heading', { level: 1, name: first.title }).waitFor()
  }

  async doLesson(lesson: Lesson) {
    await doLesson(this.page, this.locale, lesson)
  }

  async goOn() {
    await this.page.getByRole('link', { name: lessonWords[this.locale].lesson.next, exact: true }).click()
  }

  async signUp(name: string) {
    await signUp(this.page, this.locale, { name, email: `${this.locale}.${Date.now()}@mail.example` })
    await itWasMe(this.page, this.locale)
  }

  async takeCertificate(name: string) {
    return await takeCertificate(this.page, this.locale, { course: slug, name })
  }
}

describe('a newcomer on a phone', { concurrency: 2 }, () => {
  let site: Site
  before(async () => {
    site = await openSite()
  })

  const conditions = [
    ...locales.map((locale) => ({ locale, javaScriptEnabled: true })),
    { locale: 'es' as const, javaScriptEnabled: false },
  ]
  for (const { locale, javaScriptEnabled } of conditions) {
    it(`goes from the first page to a certificate, in ${locale}, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const lessons = await shippedLessons(locale)
      const [first] = lessons
      assert.ok(first)
      const newcomer = new Newcomer(await site.visit({ viewport: phone, javaScriptEnabled }), locale)
      await newcomer.reachFirstLesson(first)
      const firstModule = lessons.filter(({ module }) => module === first.module)
      for (const lesson of firstModule) {
        await newcomer.doLesson(lesson)
        await newcomer.goOn()
      }

      await newcomer.signUp('Rosa Quispe')
      await newcomer.page.goto(`/${locale}/learning/courses/${slug}`)
      await newcomer.page
        .getByText(courseWords[locale].course.done(firstModule.length, lessons.length))
        .first()
        .waitFor()

      for (const lesson of lessons.slice(firstModule.length)) {
        await newcomer.page.goto(`/${locale}/learning/courses/${slug}/lessons/${lesson.slug}`)
        await newcomer.doLesson(lesson)
      }
      const code = await newcomer.takeCertificate('Rosa Quispe')

      const stranger = await site.visit({ viewport: phone, javaScriptEnabled, locale })
      await stranger.goto(`/c/${code}`)
      await stranger.getByText('Rosa Quispe').first().waitFor()
      await stranger.getByText(certificateWords[locale].check.valid).first().waitFor()
    })
  }
})
