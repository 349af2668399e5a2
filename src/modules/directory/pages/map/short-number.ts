import type { Locale } from '#kernel/i18n/locales.ts'
import { countText } from '../../rules/count-text.ts'

/** For a circle: '950', '1200', '12k', '1.2M'. What it stands for is said in full in its name and in the table. */
export function shortNumber(count: number, locale: Locale): string {
  if (count < 10_000) return count < 1000 ? String(count) : countText(count, locale)
  const thousands = Math.round(count / 1000)
  return thousands < 1000 ? `${thousands}k` : `${(count / 1_000_000).toFixed(1)}M`
}
