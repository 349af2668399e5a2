import type { Locale } from '#kernel/i18n/locales.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Progress } from '#ui/progress/progress.tsx'
import { messages as certificateWords } from '../../messages/certificates/messages.ts'
import { messages } from '../../messages/courses/messages.ts'
import type { CatalogueCourse } from '../../queries/catalogue.ts'
import { lessonWeight } from '../lesson/weight.ts'
import { sizeOf } from '../../rules/size.ts'
import { learningUrls } from '../../urls.ts'
import { OwnWorkInCourse } from '../phone/own-work.tsx'
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
      <Done locale={locale} view={view} done={progress.lessonsDone} />
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

function Done({ locale, view, done }: Pick<CourseActionProps, 'locale' | 'view'> & { done: number }) {
  const say = messages[locale].course
  const text = say.done(done, view.lessons)
  return <Progress label={say.progress} done={done} of={view.lessons} text={text} band={view.course.slug} />
}

interface OnThePhoneProps extends Pick<CourseActionProps, 'locale' | 'view'> {
  /** How many of her events the page was made with. */
  events: number
}

/** The same, for whoever began with no network: the phone knows how far she is. */
export function ActionOnThePhone({ locale, view, events }: OnThePhoneProps) {
  const { course, first } = view
  const here = { locale, course: course.slug }
  if (!first) return null
  return (
    <OwnWorkInCourse locale={locale} course={course} events={events}>
      <Done locale={locale} view={view} done={0} />
      <p data-go-on>
        <ButtonLink href={learningUrls.lesson.href({ ...here, lesson: first.slug })}>
          {certificateWords[locale].own.missing.goOn}
        </ButtonLink>
      </p>
      <p data-certificate hidden>
        <ButtonLink href={learningUrls.certificate.href(here)}>{messages[locale].course.certificate}</ButtonLink>
      </p>
    </OwnWorkInCourse>
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
