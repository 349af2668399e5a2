import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/lessons/messages.ts'
import type { Progress } from '../../rules/progress.ts'
import { learningUrls } from '../../urls.ts'
import type { LessonPlace } from './view.ts'
import { writtenByState } from './written-by-state.ts'
import { lessonWeight } from './weight.ts'
import { sizeOf } from '../../rules/size.ts'

interface LessonFootProps {
  shell: Shell
  place: LessonPlace
  progress: Progress
  preview: boolean
}

const written = writtenByState('foot')

/** What is left to do here, and the way on. */
export function LessonFoot(props: LessonFootProps) {
  const { shell, place, progress, preview } = props
  const { done, left } = stateOf(place, progress)
  const state = [shell.locale, shell.dataSaver.on, shell.person !== null, preview, done, left]
  return written(place.lesson, state, () => <Foot {...props} />)
}

function stateOf({ lesson }: LessonPlace, { lessons }: Progress) {
  return lessons[lesson.slug] ?? { done: false, left: 0 }
}

function Foot({ shell, place, progress, preview }: LessonFootProps) {
  const { locale, person } = shell
  const say = messages[locale].lesson
  return (
    <footer class="lesson__foot">
      <LessonState locale={locale} place={place} progress={progress} preview={preview} />
      <nav class="lesson__ways" aria-label={say.onward}>
        <Onward shell={shell} place={place} />
        <Back locale={locale} place={place} />
      </nav>
      {person || preview ? null : <p class="muted small">{say.keep}</p>}
    </footer>
  )
}

type Part = Omit<LessonFootProps, 'shell'> & { locale: Locale }

function LessonState({ locale, place, progress, preview }: Part) {
  const say = messages[locale].lesson
  const { done, left } = stateOf(place, progress)
  const required = requiredIn(place.lesson.body[place.language] ?? [])
  // The script says what is left in the same words.
  const words = done ? [] : Array.from({ length: required }, (_, index) => say.leftToDo(index + 1))
  return (
    <>
      <div id="lesson-done" hidden={!done}>
        <Notice kind="success">{say.done}</Notice>
      </div>
      {words.length > 0 ? (
        <p id="lesson-left" data-words={JSON.stringify(words)}>
          {say.leftToDo(left)}
        </p>
      ) : null}
      {required > 0 || done || preview ? null : <MarkAsRead locale={locale} place={place} />}
    </>
  )
}

function requiredIn(body: LessonPlace['lesson']['body'][string]): number {
  return body.filter((block) => block.kind === 'activity' && !block.activity.optional).length
}

function MarkAsRead({ locale, place: { course, lesson } }: Pick<Part, 'locale' | 'place'>) {
  const say = messages[locale].lesson
  return (
    <lesson-reading>
      <Form action={learningUrls.reading.href({ locale, course: course.slug, lesson: lesson.slug })}>
        <input type="hidden" name="version" value={course.version} />
        <p>{say.readToFinish}</p>
        <FormActions>
          <Button>{say.markRead}</Button>
        </FormActions>
      </Form>
      <p role="status"></p>
    </lesson-reading>
  )
}

function Onward({ shell, place: { course, next, language } }: Pick<LessonFootProps, 'shell' | 'place'>) {
  const { locale, dataSaver } = shell
  const say = messages[locale].lesson
  if (!next)
    return <ButtonLink href={learningUrls.course.href({ locale, course: course.slug })}>{say.finish}</ButtonLink>
  return (
    <div class="lesson__next">
      <ButtonLink href={learningUrls.lesson.href({ locale, course: course.slug, lesson: next.slug })}>
        {say.next}
      </ButtonLink>
      <p>
        <span lang={language === locale ? undefined : language}>{next.title[language]}</span>
        {` · ${sizeOf(lessonWeight({ lesson: next, language }, dataSaver.on), locale)}`}
      </p>
    </div>
  )
}

function Back({ locale, place: { course, previous } }: Pick<Part, 'locale' | 'place'>) {
  const say = messages[locale].lesson
  return (
    <p class="row">
      {previous ? (
        <a href={learningUrls.lesson.href({ locale, course: course.slug, lesson: previous.slug })} rel="prev">
          {say.previous}
        </a>
      ) : null}
      <a href={learningUrls.course.href({ locale, course: course.slug })}>{say.toCourse}</a>
    </p>
  )
}
