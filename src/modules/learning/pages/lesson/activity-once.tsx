import { ActivityBlock, type ActivityProps } from './activity.tsx'
import { writtenByState } from './written-by-state.ts'

const written = writtenByState('activity')
/** Asks for what people write themselves: nobody else's page is the same. */
const works = new Set(['open-answer', 'cost-sheet'])

/** An activity that she has not answered, or as others have, looks the same to all of them. */
export function ActivityOnce(props: ActivityProps) {
  const { form, locale, action } = props
  const { activity, event, answers, exhausted, answered, entries, error } = form
  const isUntouched = answers === 0 && !answered && entries.length === 0
  const isShared = event !== null && action !== null && !error && (isUntouched || !works.has(activity.type))
  if (!isShared) return <ActivityBlock {...props} />
  // What the answer is worth follows from the activity.
  const state = [locale, answers, exhausted, entries, answered?.answer]
  return written(activity, state, () => <ActivityBlock {...props} />)
}
