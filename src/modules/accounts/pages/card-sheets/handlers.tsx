import type { Locale } from '#kernel/i18n/locales.ts'
import type { PrintedCard } from '../../actions/make-cards.ts'
import { messages } from '../../messages/messages.ts'
import { accountsUrls } from '../../urls.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import type { AccountsContext } from '../request.ts'
import { CardSheetsPage } from './page.tsx'
import { qrOf } from './qr.ts'

interface Shown {
  /** In which the cards are printed. */
  language: Locale
  cards: readonly PrintedCard[]
  /** The page of their group. */
  back: string
}

/** The cards with their codes: shown as the answer to what made them, and never again. */
export function showSheets<pattern extends string>(c: AccountsContext<pattern>, { language, cards, back }: Shown) {
  const { shell, settings } = c.var
  const printed = cards.map((card) => {
    const entry = accountsUrls.numberedCardEntry.href({ locale: language, number: card.number })
    // The code stands behind the #, which no browser sends: it reaches no log, no proxy and no other site.
    return { ...card, qr: qrOf(`${settings.origin}${entry}#${card.code}`) }
  })
  return c.html(
    <CardSheetsPage shell={shell} language={language} cards={printed} back={back} isLocal={settings.local} />,
  )
}

export function shownAlready<pattern extends string>(c: AccountsContext<pattern>, back: string) {
  const { shell, locale } = c.var
  const say = messages[locale].cards.sheets
  return c.html(
    <Layout shell={shell} title={say.already} robots="noindex">
      <h1>{say.already}</h1>
      <p>{say.alreadyWhy}</p>
      <ButtonLink href={back}>{say.toGroup}</ButtonLink>
    </Layout>,
    409,
  )
}
