import type { FormFields } from '#kernel/http/form.ts'
import type { Currency } from '#kernel/money.ts'
import type { OwnMeeting } from '../../queries/meetings.ts'

const currencyOf: Record<string, Currency> = { CL: 'CLP', CO: 'COP', MX: 'MXN', PE: 'PEN' }

/** What was said of a meeting before, as a form shows it; the currency is that of the country to begin with. */
export function outcomeFields(
  { hasMet, isUseful, result }: Pick<OwnMeeting, 'hasMet' | 'isUseful' | 'result'>,
  { country }: { country: string | null },
): FormFields {
  return {
    hasMet: hasMet === null ? '' : hasMet ? 'yes' : 'no',
    isUseful: isUseful ? 'on' : '',
    result: result ?? '',
    currency: currencyOf[country ?? ''] ?? '',
  }
}
