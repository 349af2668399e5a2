import { raw } from 'hono/html'
import type { Locale } from '#kernel/i18n/locales.ts'
import { Button } from '#ui/button/button.tsx'
import { messages } from '../../messages/lessons/messages.ts'
import type { Activity } from '../../rules/activities.ts'
import { markable } from '../../rules/markable.ts'
import { outcomeOf } from '../../rules/outcome.ts'
import { type Telling, tell, tellParts } from '../../rules/told.ts'
import { learningUrls } from '../../urls.ts'
import { CostSheetFields } from '../cost-sheet/fields.tsx'
import type { ActivityForm } from './activity-form.ts'
import type { ControlProps } from './controls/control.ts'
import { OpenAnswerControl } from './controls/open-answer.tsx'
import { PoolControl } from './controls/pool.tsx'
import { QuestionControl } from './controls/question.tsx'
import { writtenOnce } from './written-once.ts'

export interface ActivityProps {
  form: ActivityForm
  locale: Locale
  /** Where it is sent; null in a preview, where nothing is kept. */
  action: string | null
  version: string
  /** Language of its words, where it is not the page's. */
  lang: string | undefined
}

export function ActivityBlock({ form, locale, action, version, lang }: ActivityProps) {
  const { activity, exhausted, event } = form
  const say = messages[locale].activities
  return (
    <learning-activity answers={form.answers}>
      <section class="activity" id={activity.id} aria-labelledby={`${activity.id}-kind`}>
        <Kind form={form} locale={locale} />
        <form class="form" method="post" action={action ?? undefined} novalidate>
          {event ? <input type="hidden" name="event" value={event} /> : null}
          <input type="hidden" name="version" value={version} />
          <fieldset class="activity__fields" disabled={exhausted}>
            <Control form={form} locale={locale} lang={lang} />
          </fieldset>
          {activity.hint ? (
            <details class="disclosure">
              <summary class="disclosure__summary">{say.hint}</summary>
              <div class="disclosure__content" lang={lang}>
                {activity.hint}
              </div>
            </details>
          ) : null}
          <div class="activity__said" role="status">
            <Told form={form} locale={locale} lang={lang} />
          </div>
          {action === null || exhausted ? null : <Send form={form} locale={locale} />}
        </form>
        <Another form={form} locale={locale} />
        {action === null ? null : <Description form={form} locale={locale} />}
      </section>
    </learning-activity>
  )
}

type Part = Pick<ActivityProps, 'form' | 'locale'>

function Kind({ form: { activity, exhausted, answers }, locale }: Part) {
  const say = messages[locale].activities
  return (
    <div class="activity__head">
      <h3 class="activity__kind" id={`${activity.id}-kind`}>
        {say.kinds[activity.type]}
        {activity.optional ? <span class="activity__optional"> · {say.optional}</span> : null}
      </h3>
      {activity.attempts !== undefined ? (
        <p class="activity__attempts" data-attempts>
          {answers === 0 ? say.attempts(activity.attempts) : say.left(exhausted ? 0 : activity.attempts - answers)}
        </p>
      ) : null}
    </div>
  )
}

function Control({ form, locale, lang }: Part & { lang: string | undefined }) {
  const { activity, answered, entries, error } = form
  const say = messages[locale].activities
  const props = {
    id: activity.id,
    name: '',
    entries,
    parts: answered ? tellParts(activity, answered.mark, say) : [],
    say,
    error: error ? say.errors[error] : undefined,
    lang,
  } satisfies Omit<ControlProps<unknown>, 'question'>
  if (activity.type === 'pool') return <PoolControl question={activity} {...props} />
  if (activity.type === 'open-answer') return <OpenAnswerControl question={activity} {...props} />
  if (activity.type !== 'cost-sheet') return <QuestionControl question={activity} {...props} />
  return (
    <>
      <p lang={lang}>{activity.prompt}</p>
      <CostSheetFields
        id={activity.id}
        locale={locale}
        entries={entries}
        needsCurrency={error === 'currency'}
        heading={4}
      />
    </>
  )
}

function Told({ form: { activity, answered, answers }, locale, lang }: Part & { lang: string | undefined }) {
  if (!answered) return null
  const say = messages[locale].activities
  const outcome = outcomeOf(activity, { ...answered, answers })
  const left = outcome.left === null ? null : say.left(outcome.left)
  const telling = tell({ activity, mark: answered.mark, outcome, left }, say)
  return <Answered telling={telling} lang={telling.lines[0] === answered.mark.feedback ? lang : undefined} />
}

function Answered({ telling: { tone, title, lines }, lang }: { telling: Telling; lang: string | undefined }) {
  return (
    <div class={`told told--${tone}`}>
      <p class="told__title">{title}</p>
      {lines.map((line, index) => (
        <p lang={index === 0 ? lang : undefined}>{line}</p>
      ))}
    </div>
  )
}

function Send({ form: { activity, answered }, locale }: Part) {
  const say = messages[locale].activities
  const isWork = activity.type === 'cost-sheet' || activity.type === 'open-answer'
  const isRight = answered?.mark.right ?? false
  const again = isRight ? say.answerAgain : say.sendAgain
  return (
    <div class="form__actions">
      <Button kind={isRight && !isWork ? 'quiet' : 'primary'}>{isWork ? say.save : answered ? again : say.send}</Button>
    </div>
  )
}

/** Where to go from an answer: on to other questions, or to where the work is kept. */
function Another({ form: { activity, answered, answers, exhausted }, locale }: Part) {
  const say = messages[locale]
  if (activity.type === 'pool')
    return (
      <a href={`?draw=${activity.id}.${answers}#${activity.id}`} data-another hidden={!answered || exhausted}>
        {say.activities.otherQuestions}
      </a>
    )
  if (activity.type !== 'cost-sheet' && activity.type !== 'open-answer') return null
  return (
    <a href={learningUrls.documents.href({ locale })} data-another hidden={!answered}>
      {say.documents.title}
    </a>
  )
}

const descriptionOf = writtenOnce<Activity>()

/** What the script needs to mark in the browser. The key is in the page, since a course is also done with no connection. */
function Description({ form: { activity }, locale }: Part) {
  return (
    <script type="application/json">
      {raw(
        descriptionOf(activity, locale, () =>
          jsonBlock({ activity: markable(activity), left: leftWords(activity, locale) }),
        ),
      )}
    </script>
  )
}

function leftWords({ attempts = -1 }: Activity, locale: Locale) {
  return Array.from({ length: attempts + 1 }, (_, count) => messages[locale].activities.left(count))
}

/** JSON that no HTML inside it can end. */
export function jsonBlock(value: object) {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
