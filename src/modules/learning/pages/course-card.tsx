import type { Locale } from '#kernel/i18n/locales.ts'
import { Card } from '#ui/card/card.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { messages } from '../messages/courses/messages.ts'
import type { CatalogueCourse } from '../queries/catalogue.ts'
import { languageName } from '../rules/formats.ts'
import { sizeOf } from '../rules/size.ts'
import { learningUrls } from '../urls.ts'
import { levelName, writtenHours } from './course-words.ts'

interface CourseCardProps {
  locale: Locale
  course: CatalogueCourse
  heading?: 2 | 3 | undefined
}

export function CourseCard({ locale, course, heading }: CourseCardProps) {
  const say = messages[locale]
  const facts = [
    { term: say.facts.level, detail: levelName(locale, course.level) },
    { term: say.facts.hours, detail: writtenHours(locale, course.hours) },
  ]
  const isForeign = course.language.split('-')[0] !== locale
  const weight = { term: say.facts.weight, detail: sizeOf(course.kilobytes * 1000, locale) }
  return (
    <Card
      href={learningUrls.course.href({ locale, course: course.slug })}
      title={course.title}
      heading={heading}
      band={course.slug}
      summary={course.summary}
      lang={isForeign ? course.language : undefined}
    >
      <Facts facts={course.status === 'open' ? [...facts, weight] : facts} />
      {course.status === 'announced' ? (
        <p>
          <Tag kind="waiting">{say.catalogue.announced}</Tag>
        </p>
      ) : null}
      {isForeign ? <p class="muted small">{say.shownIn(languageName(course.language, locale))}</p> : null}
    </Card>
  )
}
