import { dateFormat } from '#kernel/dates.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../../messages/figures/messages.ts'
import { sectors } from '../../package/vocabulary.ts'
import type { Dimension } from '../../rules/figures.ts'
import { countryName, languageName } from '../../rules/formats.ts'

/** A value of a dimension and how it is called. */
export interface Key {
  key: string
  label: string
}

/** Every value of the dimensions that stay the same, whether anything happened or not: a row that is missing would say that nothing did. */
export function fixedKeys(locale: Locale, year: number, now: Date): Record<Exclude<Dimension, 'course'>, Key[]> {
  const say = messages[locale]
  const unstated = { key: 'ZZ', label: say.unstated }
  return {
    month: monthsOf(year, locale, now),
    country: [...['CL', 'CO', 'MX', 'PE'].map((key) => ({ key, label: countryName(key, locale) })), unstated],
    sector: [...sectors.map((key) => ({ key, label: say.sectors[key] })), unstated],
    language: [
      ...['es', 'en', 'pt'].map((key) => ({ key, label: languageName(key, locale) })),
      { key: 'other', label: say.other },
    ],
  }
}

/** Those of this year that have begun. */
function monthsOf(year: number, locale: Locale, now: Date): Key[] {
  const named = dateFormat(locale, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: year === now.getUTCFullYear() ? now.getUTCMonth() + 1 : 12 }, (_, month) => ({
    key: `${year}-${String(month + 1).padStart(2, '0')}`,
    label: named.format(new Date(Date.UTC(year, month))),
  }))
}
