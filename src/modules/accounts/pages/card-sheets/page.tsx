import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Layout } from '#ui/layout/layout.tsx'
import { Mark } from '#ui/mark/mark.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/messages.ts'
import { groupedCode } from '../../rules/card-code.ts'
import { groupedNumber } from '../../rules/card-number.ts'
import { accountsUrls } from '../../urls.ts'
import type { Qr } from './qr.ts'

interface Printed {
  number: string
  name: string
  code: string
  qr: Qr
}

interface CardSheetsPageProps {
  shell: Shell
  language: Locale
  cards: readonly Printed[]
  back: string
  /** The site has no address that a telephone could open. */
  isLocal: boolean
}

const onSheet = 8

export function CardSheetsPage({ shell, language, cards, back, isLocal }: CardSheetsPageProps) {
  const say = messages[shell.locale].cards.sheets
  const sheets = Array.from({ length: Math.ceil(cards.length / onSheet) }, (_, sheet) =>
    cards.slice(sheet * onSheet, (sheet + 1) * onSheet),
  )
  return (
    <Layout shell={shell} title={say.title} robots="noindex" styles="accounts/card-sheets">
      <div class="card-sheets__how stack">
        <h1>{say.title}</h1>
        <p class="lead">{say.lead(cards.length)}</p>
        <Notice kind="warning">{say.once}</Notice>
        {isLocal ? <Notice kind="error">{say.local(shell.origin)}</Notice> : null}
        <p>{say.how}</p>
        <print-action class="row" label={say.print}>
          <p>{say.printHow}</p>
        </print-action>
      </div>
      {sheets.map((sheet) => (
        <ul class="card-sheets__sheet" lang={language}>
          {sheet.map((card) => (
            <li class="card-sheets__card">
              <PrintedCard card={card} language={language} origin={shell.origin} />
            </li>
          ))}
        </ul>
      ))}
      <p class="card-sheets__how">
        <a href={back}>{say.back}</a>
      </p>
    </Layout>
  )
}

function PrintedCard({ card, language, origin }: { card: Printed; language: Locale; origin: string }) {
  const say = messages[language].cards.printed
  const address = origin.replace(/^https?:\/\//, '') + accountsUrls.shortCardEntry.href({})
  const { number, name, code, qr } = card
  return (
    <>
      <p class="card-sheets__site">
        <Mark />
        {say.site}
      </p>
      <h2 class="card-sheets__name">{name}</h2>
      <svg class="card-sheets__qr" viewBox={`-3 -3 ${qr.size + 6} ${qr.size + 6}`} role="img" aria-label={say.qr(name)}>
        <path d={qr.path} />
      </svg>
      <dl class="card-sheets__keys">
        <dt>{say.number}</dt>
        <dd>{groupedNumber(number)}</dd>
        <dt>{say.code}</dt>
        <dd>{groupedCode(code)}</dd>
      </dl>
      <ol class="card-sheets__steps">
        <li>{say.scan(address)}</li>
        <li>{say.firstTime}</li>
        <li>{say.afterwards}</li>
      </ol>
      <p class="card-sheets__lost">{say.lost}</p>
    </>
  )
}
