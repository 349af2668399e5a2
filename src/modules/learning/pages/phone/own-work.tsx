import type { Child } from 'hono/jsx'
import type { Locale } from '#kernel/i18n/locales.ts'
import { messages as courseWords } from '../../messages/courses/messages.ts'
import { messages as lessonWords } from '../../messages/lessons/messages.ts'
import type { CompiledCourse } from '../../package/compile/compiled-course.ts'
import { learningUrls } from '../../urls.ts'
import type { LessonPlace } from '../lesson/view.ts'
import { writtenByState } from '../lesson/written-by-state.ts'

interface OwnWorkProps {
  place: object
  children?: Child
}

/** What its element needs to lay somebody's work over a page that does not know of it: what and where, and in which words. */
function OwnWork({ place, children }: OwnWorkProps) {
  return (
    <own-work data-place={JSON.stringify(place)} hidden>
      {children}
    </own-work>
  )
}

interface CommonProps {
  locale: Locale
  course: CompiledCourse
  /** How many events of hers the page was made with. */
  events: number
}

function common({ locale, course: { slug: course, version, modules }, events }: CommonProps) {
  const all = modules.flatMap(({ lessons }) => lessons).length
  const say = lessonWords[locale].lesson
  return {
    course,
    version,
    outline: learningUrls.outline.href({ locale, course, version }),
    events,
    courseDone: template((done) => say.courseDone(done, all)),
    lessonDone: say.lessonDone,
  }
}

const written = writtenByState('own work')

interface InLessonProps {
  locale: Locale
  place: LessonPlace
  events: number
}

export function OwnWorkInLesson(props: InLessonProps) {
  const { locale, place, events } = props
  return written(place.lesson, [locale, events], () => <InLesson {...props} />)
}

function InLesson({ locale, place, events }: InLessonProps) {
  const { course, module, lesson } = place
  const moduleDone = template((done) => lessonWords[locale].lesson.moduleDone(done, module.lessons.length))
  const { slug } = module
  return (
    <OwnWork
      place={{ kind: 'lesson', ...common({ locale, course, events }), lesson: lesson.slug, module: slug, moduleDone }}
    />
  )
}

export function OwnWorkInCourse({ children, ...props }: CommonProps & { children: Child }) {
  const { lessonHere, lessonDone, done } = courseWords[props.locale].course
  const all = props.course.modules.flatMap(({ lessons }) => lessons).length
  const words = { here: lessonHere, lessonDone, courseDone: template((count) => done(count, all)) }
  return (
    <OwnWork place={{ kind: 'course', ...common(props), ...words }}>
      <template>{children}</template>
    </OwnWork>
  )
}

export function OwnWorkInCertificate({ children, ...props }: CommonProps & { children: Child }) {
  return <OwnWork place={{ kind: 'certificate', ...common(props), language: props.locale }}>{children}</OwnWork>
}

/** For a page that lists what she did or made, beside the phone's state: it is asked for again once work has arrived later. */
export function OwnWorkInList() {
  return <OwnWork place={{ kind: 'list' }} />
}

/** A sentence about how many lessons are done, with a place for the number. */
function template(words: (done: number) => string) {
  return words(-1).replace('-1', '{done}')
}
