import { raw } from 'hono/html'
import type { Activity } from '../../rules/activities.ts'
import { ActivityBlock, type ActivityProps } from './activity.tsx'
import { writtenOnce } from './written-once.ts'

/** Stands where the id of the next event belongs, in what is written for everyone. */
const nextEvent = '00000000-0000-7000-8000-000000000000'
const unanswered = writtenOnce<Activity>()

/** An activity that she has not answered looks the same to every learner but for the id of her next event: it is written once. */
export function ActivityOnce(props: ActivityProps) {
  const { form, locale, action } = props
  const { activity, event, answers, answered, entries, error } = form
  const isUntouched = answers === 0 && !answered && !error && entries.length === 0
  if (!isUntouched || event === null || action === null) return <ActivityBlock {...props} />
  const html = unanswered(activity, locale, () =>
    String(<ActivityBlock {...props} form={{ ...form, event: nextEvent }} />),
  )
  return raw(html.replace(nextEvent, event))
}
