import type { Activity } from '../../rules/activities.ts'

/** An activity on the page, with how many answers counted so far. */
export interface Counting {
  activity: Activity
  /** What is said when so many attempts are left. */
  left: string[]
  answers: number
}

export interface Counted {
  isRight: boolean
  words: { answerAgain: string; sendAgain: string }
}

/** What the page says of the attempts, and offers to do next, once an answer is kept. */
export function goOn(form: HTMLFormElement, description: Counting, { isRight, words }: Counted): void {
  const { activity, answers, left } = description
  const remaining = activity.attempts === undefined ? Infinity : Math.max(0, activity.attempts - answers)
  const attempts = form.parentElement?.querySelector('[data-attempts]')
  if (attempts) attempts.textContent = left[remaining] ?? ''
  const button = form.querySelector<HTMLButtonElement>('.form__actions .button')
  if (activity.type !== 'cost-sheet' && activity.type !== 'open-answer') renameButton(button, { isRight, words })
  if (remaining > 0) return offerAnother(form, description)
  form.querySelector('fieldset')?.setAttribute('disabled', '')
  button?.setAttribute('hidden', '')
}

function renameButton(button: HTMLButtonElement | null, { isRight, words }: Counted) {
  if (!button) return
  button.textContent = isRight ? words.answerAgain : words.sendAgain
  button.className = `button button--${isRight ? 'quiet' : 'primary'}`
}

function offerAnother(form: HTMLFormElement, { activity, answers }: Counting) {
  const another = form.parentElement?.querySelector<HTMLAnchorElement>('[data-another]')
  if (!another) return
  another.hidden = false
  if (activity.type === 'pool') another.href = `?draw=${activity.id}.${answers}#${activity.id}`
}
