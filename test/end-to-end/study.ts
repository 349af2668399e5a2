import type { Page } from 'playwright-core'
import type { Locale } from '#kernel/i18n/locales.ts'
import { messages as certificateWords } from '#modules/learning/messages/certificates/messages.ts'
import { messages as lessonWords } from '#modules/learning/messages/lessons/messages.ts'
import { answerRightly } from './answers.ts'
import type { Hand } from './hands.ts'
import type { Lesson } from './shipped-course.ts'

/** Does every activity of the lesson that is open, until the page says that it is done. */
export async function doLesson(page: Page, locale: Locale, { activities, hand }: Lesson & { hand?: Hand }) {
  for (const activity of activities) {
    await answerRightly(page, activity, hand)
    await page.locator(`section#${activity.id} .told:not(.told--note)`).waitFor()
  }
  await page.getByText(lessonWords[locale].lesson.done).waitFor()
}

/** Asks for the certificate of a course that is finished, with the name shown; gives its code. */
export async function takeCertificate(page: Page, locale: Locale, { course, name }: { course: string; name: string }) {
  const { offer } = certificateWords[locale].own
  await page.goto(`/${locale}/learning/courses/${course}/certificate`)
  await page.getByLabel(offer.shown).check()
  await page.getByLabel(offer.name, { exact: true }).fill(name)
  await page.locator('main form button').click()
  return (await page.locator('.certificate__code dd').innerText()).trim()
}
