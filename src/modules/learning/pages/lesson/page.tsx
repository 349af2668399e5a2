import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Columns, Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages as saverWords } from '../../messages/data-saver/messages.ts'
import { messages } from '../../messages/lessons/messages.ts'
import type { Block, CompiledLesson } from '../../package/compile/compiled-course.ts'
import { languageName } from '../../rules/formats.ts'
import type { Progress as Done } from '../../rules/progress.ts'
import { learningUrls } from '../../urls.ts'
import { jsonBlock } from './activity.tsx'
import { ActivityOnce } from './activity-once.tsx'
import { OwnWorkInLesson } from '../phone/own-work.tsx'
import { PhoneState } from '../phone/status.tsx'
import type { ActivityForm } from './activity-form.ts'
import { LessonFoot } from './foot.tsx'
import { LessonFigure, LessonText } from './lesson-figure.tsx'
import { LessonsBeside } from './lessons-beside.tsx'
import { doneOf, LessonProgress, type LessonsDone } from './lesson-progress.tsx'
import { RecordingFigure } from './recording.tsx'
import type { LessonPlace } from './view.ts'
import { lessonWeight, waitingWeight } from './weight.ts'
import { sizeOf } from '../../rules/size.ts'
import { writtenByState } from './written-by-state.ts'
import { writtenOnce } from './written-once.ts'

export interface LessonPageProps {
  shell: Shell
  place: LessonPlace
  progress: Done
  /** By activity. */
  forms: ReadonlyMap<string, ActivityForm>
  newer: boolean
  /** How many events of hers the version has. */
  events: number
  errors: readonly { id: string; text: string }[]
  /** Addresses of every script that may be needed on it, also later: what a phone that keeps the page keeps with it. */
  scripts: readonly string[]
  /** A draft shown to an editor: nothing in it is kept. */
  preview?: boolean | undefined
}

export function LessonPage(props: LessonPageProps) {
  const { shell, place, progress, errors, preview = false } = props
  const { course, lesson, language } = place
  const { locale } = shell
  const say = messages[locale].lesson
  const lang = language === locale ? undefined : language
  const title = lesson.title[language] ?? ''
  return (
    <Layout
      shell={shell}
      title={title}
      description={lesson.summary[language]}
      styles="learning/lesson"
      band={course.slug}
      robots={preview ? 'noindex' : undefined}
    >
      <ErrorSummary title={say.problem} errors={errors} />
      <Breadcrumb
        label={say.here}
        items={[
          { href: learningUrls.catalogue.href({ locale }), text: say.courses },
          { href: learningUrls.course.href({ locale, course: course.slug }), text: course.title[language] ?? '' },
          { text: title },
        ]}
      />
      <LessonHead {...props} />
      {preview ? null : <LessonData locale={locale} place={place} scripts={props.scripts} />}
      <Columns
        beside={<LessonsBeside locale={locale} place={place} progress={progress} savesData={shell.dataSaver.on} />}
      >
        <article class="lesson__body">
          {(lesson.body[language] ?? []).map((block) => blockOf(block, { ...props, lang }))}
        </article>
        <LessonFoot shell={shell} place={place} progress={progress} preview={preview} />
      </Columns>
      {preview ? null : <OwnWorkInLesson locale={locale} place={place} events={props.events} />}
      {preview ? null : <PhoneState locale={locale} />}
    </Layout>
  )
}

const writtenHead = writtenByState('head')

function LessonHead({ shell: { locale, dataSaver }, place, progress, newer }: LessonPageProps) {
  const done = doneOf(place, progress)
  const props = { locale, place, done, newer, savesData: dataSaver.on }
  const state = [locale, done.inModule.lessonsDone, done.lessonsDone, newer, dataSaver.on]
  return writtenHead(place.lesson, state, () => <Head {...props} />)
}

interface HeadProps {
  locale: Locale
  place: LessonPlace
  done: LessonsDone
  newer: boolean
  savesData: boolean
}

function Head({ locale, place, done, newer, savesData }: HeadProps) {
  const { course, module, lesson, language } = place
  const say = messages[locale].lesson
  const lang = language === locale ? undefined : language
  return (
    <header class="lesson__head">
      <p class="lesson__place">
        {say.modulePlace(place.moduleNumber, course.modules.length)} · <span lang={lang}>{module.title[language]}</span>{' '}
        · {say.lessonPlace(place.lessonNumber, module.lessons.length)}
      </p>
      <h1 lang={lang}>{lesson.title[language]}</h1>
      <p class="lead" lang={lang}>
        {lesson.summary[language]}
      </p>
      <p class="muted">
        {say.minutes(lesson.minutes[language] ?? 0)} · {weightWords(place, locale, savesData)}
      </p>
      <LessonProgress locale={locale} place={place} done={done} />
      {lang ? <Notice>{say.shownIn(languageName(language, locale))}</Notice> : null}
      {newer ? <Notice>{say.newer}</Notice> : null}
    </header>
  )
}

function weightWords(place: LessonPlace, locale: Locale, savesData: boolean) {
  const waiting = waitingWeight(place, savesData)
  const size = messages[locale].lesson.weight(sizeOf(lessonWeight(place, savesData), locale))
  return waiting === 0 ? size : `${size} · ${saverWords[locale].figure.more(sizeOf(waiting, locale))}`
}

function blockOf(
  block: Block,
  { shell, place, forms, preview, lang }: LessonPageProps & { lang: string | undefined },
): Child {
  const { locale, dataSaver } = shell
  const reader = { locale, lang, savesData: dataSaver.on }
  if (block.kind === 'html') return <LessonText block={block} {...reader} />
  if (block.kind === 'figure') return <LessonFigure figure={block} {...reader} />
  if (block.kind !== 'activity') return <RecordingFigure recording={block} locale={locale} lang={lang} />
  const form = forms.get(block.activity.id)
  const { slug: course, version } = place.course
  const address = { locale, course, lesson: place.lesson.slug, activity: block.activity.id }
  const action = preview ? null : learningUrls.answer.href(address)
  return form ? <ActivityOnce form={form} locale={locale} action={action} version={version} lang={lang} /> : null
}

const dataOf = writtenOnce<CompiledLesson>()

/** What the script of every activity on the page shares. */
function LessonData({ locale, place, scripts }: Pick<LessonPageProps, 'place' | 'scripts'> & { locale: Locale }) {
  return (
    <script type="application/json" id="lesson-data">
      {raw(dataOf(place.lesson, locale, () => jsonBlock({ ...lessonData(locale, place), scripts: namesOf(scripts) })))}
    </script>
  )
}

/** Short, since it is in every lesson: '/assets/lay-4XQ2.js' as 'lay-4XQ2'. */
function namesOf(scripts: readonly string[]) {
  return scripts.map((address) => address.replace(/^.*\/|\.js$/g, '')).join(' ')
}

function lessonData(locale: Locale, { course, lesson }: LessonPlace) {
  const { verdicts, partVerdicts, tones, next, errors, ...say } = messages[locale].activities
  const { send, sendAgain, answerAgain, notSent, waits, notKept, full, up, down, moved, words } = say
  const { read } = messages[locale].said
  const texts = { read, send, sendAgain, answerAgain, notSent, waits, notKept, full, up, down, moved, words }
  return {
    events: learningUrls.events.href({ locale }),
    course: course.slug,
    version: course.version,
    lesson: lesson.slug,
    words: { verdicts, partVerdicts, tones, next, errors, ...texts },
  }
}
