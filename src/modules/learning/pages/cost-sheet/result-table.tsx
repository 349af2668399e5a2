import type { Locale } from '#kernel/i18n/locales.ts'
import { formatMoney } from '#kernel/money.ts'
import { messages } from '../../messages/lessons/messages.ts'
import type { CostSheetResult } from '../../rules/cost-sheet-result.ts'
import { amountNames, type AmountName, shares } from '../../rules/price-shares.ts'

interface ResultTableProps {
  id: string
  locale: Locale
  result: CostSheetResult | null
  isFaulty: boolean
  /** One below the section that holds it. */
  heading: 2 | 4
}

const sums: readonly AmountName[] = ['unitCost', 'priceBeforeTax', 'finalPrice']

/** What the sheet comes to, part by part; blank until there is something to add up. */
export function ResultTable({ id, locale, result, isFaulty, heading }: ResultTableProps) {
  const say = messages[locale].costSheet
  const Heading = heading === 2 ? 'h2' : 'h4'
  const words = { ...say.parts, ...say.totals }
  const shown = result && result.unitCost.minor > 0 ? result : null
  return (
    <section class="sheet__result" aria-labelledby={`${id}-result`}>
      <Heading class="sheet__title" id={`${id}-result`}>
        {say.result}
      </Heading>
      <p class="sheet__waiting" data-waiting role="status" hidden={shown !== null}>
        {isFaulty ? say.waiting : say.empty}
      </p>
      <div data-result hidden={shown === null}>
        <svg class="sheet__bar" width="100%" height="28" aria-hidden="true">
          {shares(shown).map(({ name, from, width }) => (
            <rect
              class={`sheet__part sheet__part--${name}`}
              data-share={name}
              x={`${from}%`}
              width={`${width}%`}
              height="28"
            />
          ))}
        </svg>
        <table class="sheet__table">
          <caption class="visually-hidden">{say.resultOf}</caption>
          <tbody>
            {amountNames.map((name) => (
              <tr class={sums.includes(name) ? 'sheet__sum' : undefined}>
                <th scope="row">
                  <span class={`sheet__swatch sheet__part--${name}`} aria-hidden="true"></span>
                  {words[name]}
                </th>
                <td class="table__number" data-amount={name}>
                  {shown ? formatMoney(shown[name], locale) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="muted small">{say.minimumNote}</p>
      </div>
    </section>
  )
}
