import { raw } from 'hono/html'
import type { Activity } from '../../rules/activities.ts'
import { ActivityBlock, type ActivityProps } from './activity.tsx'
import { writtenOnce } from './written-once.ts'

const unanswered = writtenOnce<Activity>()

/** An activity that she has not answered looks the same to every learner: it is written once. */
export function ActivityOnce(props: ActivityProps) {
  const { form, locale, action } = props
  const { activity, event, answers, answered, entries, error } = form
  const isUntouched = answers === 0 && !answered && !error && entries.length === 0
  if (!isUntouched || event === null || action === null) return <ActivityBlock {...props} />
  return raw(unanswered(activity, locale, () => String(<ActivityBlock {...props} />)))
}
