import type { Locale } from '#kernel/i18n/locales.ts'
import { Empty } from '#ui/empty/empty.tsx'
import { messages } from '../../messages/courses/messages.ts'
import type { SearchResult } from '../../queries/search-courses.ts'
import { learningUrls } from '../../urls.ts'

export function NothingFound({ locale, nearest }: { locale: Locale; nearest: SearchResult['nearest'] }) {
  const say = messages[locale].catalogue
  return (
    <Empty title={say.empty}>
      {nearest ? (
        <p>
          {`${say.nearest} `}
          <a href={learningUrls.course.href({ locale, course: nearest.slug })} lang={nearest.language}>
            {nearest.title}
          </a>
        </p>
      ) : null}
      <p>
        <a href={learningUrls.catalogue.href({ locale })}>{say.all}</a>
      </p>
    </Empty>
  )
}
