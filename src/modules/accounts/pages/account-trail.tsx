import type { Locale } from '#kernel/i18n/locales.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { messages } from '../messages/messages.ts'
import { accountsUrls } from '../urls.ts'

/** The way back to the account page. */
export function AccountTrail({ locale, here }: { locale: Locale; here: string }) {
  const { title, back } = messages[locale].account
  return (
    <Breadcrumb label={back} items={[{ href: accountsUrls.account.href({ locale }), text: title }, { text: here }]} />
  )
}
