import type { Locale } from '#kernel/i18n/locales.ts'
import { Outline } from '#ui/outline/outline.tsx'
import { messages } from '../../messages/lessons/messages.ts'
import type { Progress } from '../../rules/progress.ts'
import { learningUrls } from '../../urls.ts'
import { lessonWeight } from './weight.ts'
import { sizeOf } from '../../rules/size.ts'
import type { LessonPlace } from './view.ts'
import { writtenByState } from './written-by-state.ts'

interface LessonsBesideProps {
  locale: Locale
  place: LessonPlace
  progress: Progress
  savesData: boolean
}

const written = writtenByState('beside')

/** The lessons of the module: what is done, where she is, what comes. */
export function LessonsBeside(props: LessonsBesideProps) {
  const { locale, place, progress, savesData } = props
  const done = place.module.lessons.map(({ slug }) => progress.lessons[slug]?.done ?? false)
  return written(place.lesson, [locale, savesData, done], () => <Lessons {...props} />)
}

function Lessons({ locale, place, progress, savesData }: LessonsBesideProps) {
  const { course, module, lesson, language } = place
  const say = messages[locale].lesson
  const lessons = module.lessons.map((each) => {
    const { slug, title, minutes } = each
    const isHere = slug === lesson.slug
    const isDone = progress.lessons[slug]?.done ?? false
    const words = isHere ? say.youAreHere : isDone ? say.lessonDone : say.minutes(minutes[language] ?? 0)
    const size = sizeOf(lessonWeight({ lesson: each, language }, savesData), locale)
    return {
      href: learningUrls.lesson.href({ locale, course: course.slug, lesson: slug }),
      title: title[language] ?? slug,
      state: isHere ? ('here' as const) : isDone ? ('done' as const) : ('ahead' as const),
      note: isHere ? words : `${words} · ${size}`,
    }
  })
  return (
    <nav aria-label={say.lessonsOfModule} lang={language === locale ? undefined : language}>
      <Outline heading={2} modules={[{ title: module.title[language] ?? module.slug, lessons }]} />
    </nav>
  )
}
