import { accountsUrls } from '#modules/accounts/urls.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { PhoneStatus } from '#ui/phone-status/phone-status.tsx'
import { writtenByProps } from '#ui/written-by-props/written-by-props.ts'
import { messages } from '../../messages/phone-status/messages.ts'
import { learningUrls } from '../../urls.ts'

/** Empty on the server: only the phone knows what waits on it. */
export const PhoneState = writtenByProps(({ locale }: { locale: Locale }) => {
  const links = {
    phone: learningUrls.phone.href({ locale }),
    signIn: accountsUrls.signIn.href({ locale }),
    claim: accountsUrls.wasThisYou.href({ locale }),
    help: `/${locale}/guidance/help`,
  }
  return <PhoneStatus words={JSON.stringify({ ...messages[locale], links })} />
})
