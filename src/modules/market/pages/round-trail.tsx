import type { Locale } from '#kernel/i18n/locales.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { messages } from '../messages/rounds/messages.ts'
import type { Round } from '../queries/rounds.ts'
import { marketUrls } from '../urls.ts'

interface RoundTrailProps {
  locale: Locale
  round: Round
  /** From the round on; the last is this page. */
  steps: readonly { href?: string; text: string }[]
}

/** The way back to a round and to all of them. */
export function RoundTrail({ locale, round: { slug, name }, steps }: RoundTrailProps) {
  const { where, rounds } = messages[locale]
  const all = { href: marketUrls.rounds.href({ locale }), text: rounds.title }
  const own = { href: marketUrls.round.href({ locale, round: slug }), text: name }
  return <Breadcrumb label={where} items={[all, own, ...steps]} />
}
