import type { Locale } from '#kernel/i18n/locales.ts'
import { territories } from '#modules/accounts/public.ts'
import type { Filter } from '../rules/filter.ts'
import { countryName, languageName } from '../rules/names-of-codes.ts'
import { messages } from './find/messages.ts'
import { vocabulary } from './vocabulary/vocabulary.ts'

/** What a filter asks for, in the reader's words: 'tejedora · Perú · Patrimonio cultural'. */
export function filterWords(filter: Filter, locale: Locale): string {
  const words = vocabulary[locale]
  const named: [string | undefined, Record<string, string>][] = [
    [filter.kind, words.manyKinds],
    [filter.form, words.forms],
    [filter.state, words.states],
    [filter.sector, words.sectors],
    [filter.trade, words.trades],
    [filter.offers, words.trades],
    [filter.seeks, words.roles],
  ]
  const territory = territories(locale).find(({ code }) => code === filter.territory)?.name
  const parts = [
    filter.q,
    ...named.map(([code, names]) => (code ? (names[code] ?? code) : '')),
    filter.language ? languageName(filter.language, locale) : '',
    territory ?? '',
    filter.country ? countryName(filter.country, locale) : '',
  ].filter(Boolean)
  return parts.length ? parts.join(' · ') : messages[locale].save.all
}
