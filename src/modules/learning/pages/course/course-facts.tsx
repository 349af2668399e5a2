import type { Locale } from '#kernel/i18n/locales.ts'
import { Facts } from '#ui/facts/facts.tsx'
import { messages } from '../../messages/courses/messages.ts'
import { levelName, writtenHours } from '../course-words.ts'
import { sizeOf } from '../../rules/size.ts'
import type { CourseView } from './view.ts'

/** What is worth knowing before the course is opened. */
export function CourseFacts({ locale, view: { course, lessons, weight } }: { locale: Locale; view: CourseView }) {
  const say = messages[locale].facts
  const inside = [
    { term: say.lessons, detail: String(lessons) },
    { term: say.weight, detail: sizeOf(weight, locale) },
  ]
  const facts = [
    { term: say.hours, detail: writtenHours(locale, course.hours) },
    { term: say.level, detail: levelName(locale, course.level) },
  ]
  return <Facts facts={lessons ? [...facts, ...inside] : facts} />
}
