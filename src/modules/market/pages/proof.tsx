import { formatInstant } from '#kernel/dates.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../messages/rounds/messages.ts'
import type { Plan } from '../queries/plans.ts'

interface ProofProps {
  locale: Locale
  plan: Plan
  /** IANA, in which its hour is written. */
  zone: string
}

/** How good an agenda is, what is proved of it, and by what it can be made again. */
export function Proof({ locale, plan, zone }: ProofProps) {
  const say = messages[locale].plan
  const { verdict, breaks, bound, fairness, longestWait, idle, steps, seed, digest } = plan
  const sentence = say.verdicts[(verdict ?? 'unknown') as keyof typeof say.verdicts]
  return (
    <>
      <p>{sentence(breaks ?? 0, bound ?? 0)}</p>
      {breaks === null ? null : <p>{say.wait(longestWait ?? 0, idle ?? 0)}</p>}
      {fairness === null ? null : <p class="muted small">{say.speaks(fairness)}</p>}
      <p class="muted small">{say.since(formatInstant(plan.at, locale, zone))}</p>
      <p class="muted small">{say.made(steps, seed)}</p>
      {digest ? (
        <p class="muted small">
          {say.digest}: <code>{digest.slice(0, 16)}</code>
        </p>
      ) : null}
    </>
  )
}
