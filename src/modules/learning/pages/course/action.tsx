import type { Locale } from '#kernel/i18n/locales.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Progress } from '#ui/progress/progress.tsx'
import { messages } from '../../messages/courses/messages.ts'
import type { CatalogueCourse } from '../../queries/catalogue.ts'
import { lessonWeight, sizeOf } from '../lesson/weight.ts'
import { learningUrls } from '../../urls.ts'
import type { CourseView } from './view.ts'

interface CourseActionProps {
  locale: Locale
  view: CourseView
  meanwhile: CatalogueCourse | null
}

/** What there is to do on the page: begin, go on, or fetch the certificate. */
export function CourseAction({ locale, view, meanwhile }: CourseActionProps) {
  const { course, first, progress } = view
  const say = messages[locale]
  const lesson = (slug: string) => learningUrls.lesson.href({ locale, course: course.slug, lesson: slug })
  if (!first) return <Announced locale={locale} meanwhile={meanwhile} />
  if (!progress) {
    return (
      <p>
        <ButtonLink href={lesson(first.slug)}>{say.home.start(sizeOf(first.weight, locale))}</ButtonLink>
      </p>
    )
  }
  return (
    <>
      <Progress
        label={say.course.progress}
        done={progress.lessonsDone}
        of={view.lessons}
        text={say.course.done(progress.lessonsDone, view.lessons)}
        band={course.slug}
      />
      <p>
        {progress.complete ? (
          <ButtonLink href={learningUrls.certificate.href({ locale, course: course.slug })}>
            {say.course.certificate}
          </ButtonLink>
        ) : (
          <ButtonLink href={lesson(progress.here ?? first.slug)}>
            {say.course.goOn(sizeOf(weightHere(view, first), locale))}
          </ButtonLink>
        )}
      </p>
    </>
  )
}

function weightHere({ course, language, progress, savesData }: CourseView, first: { weight: number }) {
  const lessons = course.modules.flatMap((module) => module.lessons)
  const here = lessons.find(({ slug }) => slug === progress?.here)
  return here ? lessonWeight({ lesson: here, language }, savesData) : first.weight
}

function Announced({ locale, meanwhile }: Pick<CourseActionProps, 'locale' | 'meanwhile'>) {
  const say = messages[locale].course
  return (
    <Notice kind="warning">
      <p>{say.announced}</p>
      {meanwhile ? (
        <p>
          {`${say.meanwhile} `}
          <a href={learningUrls.course.href({ locale, course: meanwhile.slug })}>{meanwhile.title}</a>
        </p>
      ) : null}
    </Notice>
  )
}
