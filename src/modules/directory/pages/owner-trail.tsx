import type { Locale } from '#kernel/i18n/locales.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { messages } from '../messages/owner/messages.ts'
import { messages as pages } from '../messages/pages/messages.ts'
import { directoryUrls } from '../urls.ts'

/** The way back to what a person runs. */
export function OwnerTrail({ locale, steps }: { locale: Locale; steps: readonly { href?: string; text: string }[] }) {
  const mine = { href: directoryUrls.mine.href({ locale }), text: messages[locale].mine.title }
  return <Breadcrumb label={pages[locale].organisation.where} items={[mine, ...steps]} />
}
