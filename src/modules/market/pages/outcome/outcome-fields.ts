import type { FormFields } from '#kernel/http/form.ts'
import { currencies, type Currency, minorUnits } from '#kernel/money.ts'
import type { OwnMeeting } from '../../queries/meetings.ts'

const currencyOf: Record<string, Currency> = { CL: 'CLP', CO: 'COP', MX: 'MXN', PE: 'PEN' }

type Said = Pick<OwnMeeting, 'hasMet' | 'isUseful' | 'result' | 'amount' | 'currency'>

/** What was said of a meeting before, as a form shows it; the currency is that of the country to begin with. */
export function outcomeFields(
  { hasMet, isUseful, result, amount, currency }: Said,
  { country }: { country: string | null },
): FormFields {
  return {
    hasMet: hasMet === null ? '' : hasMet ? 'yes' : 'no',
    isUseful: isUseful ? 'on' : '',
    result: result ?? '',
    amount: typedAmount({ amount, currency }),
    currency: currency ?? currencyOf[country ?? ''] ?? '',
  }
}

/** As a person writes it: '1500', '1200.50'; empty where none was said. */
function typedAmount({ amount, currency }: Pick<Said, 'amount' | 'currency'>): string {
  const known = currencies.find((each) => each === currency)
  if (amount === null || !known) return ''
  const digits = minorUnits[known]
  return (amount / 10 ** digits).toFixed(digits).replace(/\.0+$/, '')
}
