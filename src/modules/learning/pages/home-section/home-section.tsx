import type { Locale } from '#kernel/i18n/locales.ts'
import { Band } from '#ui/band/band.tsx'
import { ButtonLink } from '#ui/button/button.tsx'
import { messages } from '../../messages/courses/messages.ts'
import { sizeOf } from '../../rules/size.ts'
import { learningUrls } from '../../urls.ts'
import { CourseFacts } from '../course/course-facts.tsx'
import type { CourseView } from '../course/view.ts'

interface HomeSectionProps {
  locale: Locale
  view: CourseView
  programme: { slug: string; courses: number } | null
  /** She has begun something already, and another section takes her on. */
  quiet: boolean
}

/** From here the first lesson is one tap away. */
export function HomeSection({ locale, view, programme, quiet }: HomeSectionProps) {
  const { course, first, language } = view
  const say = messages[locale]
  const lesson = first ? learningUrls.lesson.href({ locale, course: course.slug, lesson: first.slug }) : null
  return (
    <section class="stack" aria-labelledby="course-for-you">
      <Band of={course.slug} place="home" />
      <h2 id="course-for-you" lang={language}>
        {view.title}
      </h2>
      <p lang={language}>{view.summary}</p>
      {lesson && first ? (
        <p>
          <ButtonLink href={lesson} kind={quiet ? 'quiet' : 'primary'}>
            {say.home.start(sizeOf(first.weight, locale))}
          </ButtonLink>
        </p>
      ) : null}
      <CourseFacts locale={locale} view={view} />
      <p class="row">
        <a href={learningUrls.course.href({ locale, course: course.slug })}>{say.home.course}</a>
        {programme ? (
          <a href={learningUrls.programme.href({ locale, programme: programme.slug })}>
            {say.home.programme(programme.courses)}
          </a>
        ) : (
          <a href={learningUrls.catalogue.href({ locale })}>{say.home.all}</a>
        )}
      </p>
    </section>
  )
}
