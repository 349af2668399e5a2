import type { Locale } from '#kernel/i18n/locales.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { messages } from '../messages/messages.ts'
import { accountsUrls } from '../urls.ts'

interface CardsTrailProps {
  locale: Locale
  /** The group between the list and this page. */
  group?: { id: string; label: string } | undefined
  here: string
}

/** The way back to the groups of cards. */
export function CardsTrail({ locale, group, here }: CardsTrailProps) {
  const { title } = messages[locale].cards.groups
  const between = group ? [{ href: accountsUrls.cardGroup.href({ locale, group: group.id }), text: group.label }] : []
  return (
    <Breadcrumb
      label={title}
      items={[{ href: accountsUrls.cardGroups.href({ locale }), text: title }, ...between, { text: here }]}
    />
  )
}
