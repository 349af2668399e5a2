import type { Locale } from '#kernel/i18n/locales.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { Progress } from '#ui/progress/progress.tsx'
import { messages } from '../../messages/lessons/messages.ts'
import type { CompiledCourse } from '../../package/compile/compiled-course.ts'
import type { Progress as Done } from '../../rules/progress.ts'
import { shownLanguage } from '../../rules/shown-language.ts'
import { learningUrls } from '../../urls.ts'
import { OwnWorkInList } from '../phone/own-work.tsx'
import { lessonWeight } from '../lesson/weight.ts'
import { sizeOf } from '../../rules/size.ts'

interface ContinueSectionProps {
  locale: Locale
  course: CompiledCourse
  progress: Done
  savesData: boolean
}

/** Takes her back to where she was, in one tap. */
export function ContinueSection({ locale, course, progress, savesData }: ContinueSectionProps) {
  const say = messages[locale]
  const language = shownLanguage(course.languages, locale)
  const lang = language === locale ? undefined : language
  const lessons = course.modules.flatMap((module) => module.lessons)
  const here = lessons.find(({ slug }) => slug === progress.here)
  const place = { locale, course: course.slug }
  return (
    <section class="stack" aria-labelledby="continue">
      <h2 id="continue">{say.home.title}</h2>
      <p lang={lang}>
        <a href={learningUrls.course.href(place)}>{course.title[language]}</a>
      </p>
      <Progress
        label={say.lesson.courseProgress}
        done={progress.lessonsDone}
        of={lessons.length}
        text={say.lesson.courseDone(progress.lessonsDone, lessons.length)}
        band={course.slug}
        place="continue"
      />
      {here ? (
        <p>
          <ButtonLink href={learningUrls.lesson.href({ ...place, lesson: here.slug })}>
            {say.home.goOn(
              here.title[language] ?? here.slug,
              sizeOf(lessonWeight({ lesson: here, language }, savesData), locale),
            )}
          </ButtonLink>
        </p>
      ) : (
        <p>
          {say.home.finished} <a href={learningUrls.course.href(place)}>{say.home.see}</a>
        </p>
      )}
      <OwnWorkInList />
    </section>
  )
}

/** For whoever has not begun anything. */
export function DiagnosisSection({ locale }: { locale: Locale }) {
  const say = messages[locale].home.diagnosis
  return (
    <section class="stack" aria-labelledby="where-to-begin">
      <h2 id="where-to-begin">{say.title}</h2>
      <p>{say.text}</p>
      <p>
        <ButtonLink kind="quiet" href={learningUrls.diagnosis.href({ locale })}>
          {say.link}
        </ButtonLink>
      </p>
    </section>
  )
}
