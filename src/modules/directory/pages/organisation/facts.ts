import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../../messages/pages/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import type { Line, Seek } from '../../rules/content.ts'
import type { Face } from '../../rules/face.ts'
import { countryName, languageName, listOf } from '../../rules/names-of-codes.ts'
import { priceText } from '../../rules/prices.ts'

/** What is worth knowing at a glance, without what is not said or not shown. */
export function factsOf(locale: Locale, face: Face, place: string): { term: string; detail: string }[] {
  const say = messages[locale].organisation
  const words = vocabulary[locale]
  const list = (items: readonly string[]) => listOf(items, locale)
  return [
    { term: say.form, detail: face.form ? words.forms[face.form] : words.kinds[face.kind] },
    { term: say.shortName, detail: face.shortName ?? '' },
    { term: say.place, detail: place },
    { term: say.sectors, detail: list(face.sectors.map((sector) => words.sectors[sector])) },
    { term: say.trades, detail: list(face.trades.map((trade) => words.trades[trade])) },
    { term: say.offers, detail: list(face.offers.map((line) => offerWords(locale, line))) },
    { term: say.seeks, detail: list(face.seeks.map((seek) => seekWords(locale, seek))) },
    ...salesFacts(locale, face),
    { term: say.languages, detail: list(face.languages.map((language) => languageName(language, locale))) },
    { term: say.since, detail: face.since ? String(face.since) : '' },
  ].filter(({ detail }) => detail !== '')
}

function salesFacts(locale: Locale, { sellsIn, sellsAt, capacity, prices, rights }: Face) {
  const say = messages[locale].organisation
  const of = locale === 'pt' ? 'pt-BR' : locale
  return [
    {
      term: say.sellsIn,
      detail: listOf(
        sellsIn.map((code) => countryName(code, locale)),
        locale,
      ),
    },
    { term: say.sellsAt, detail: sellsAt ?? '' },
    {
      term: say.capacity,
      detail: capacity
        ? say.capacityOf(new Intl.NumberFormat(of).format(capacity.amount), capacity.unit, capacity.period)
        : '',
    },
    { term: say.prices, detail: prices ? priceText(prices, locale) : '' },
    {
      term: say.rights,
      detail: listOf(
        rights.map((right) => vocabulary[locale].rights[right]),
        locale,
      ),
    },
  ]
}

/** 'Tejido (Textiles), en México'. */
export function offerWords(locale: Locale, { trade, format, countries }: Line): string {
  const words = vocabulary[locale]
  const what = format ? `${words.trades[trade]} (${words.formats[format]})` : words.trades[trade]
  return withCountries(locale, what, countries)
}

/** 'Distribución (Tejido), en México'. */
export function seekWords(locale: Locale, { role, trade, format, countries }: Seek): string {
  const words = vocabulary[locale]
  const of = [trade ? words.trades[trade] : null, format ? words.formats[format] : null].filter(Boolean).join(', ')
  return withCountries(locale, of ? `${words.roles[role]} (${of})` : words.roles[role], countries)
}

function withCountries(locale: Locale, what: string, countries: readonly string[]) {
  if (!countries.length) return what
  const names = countries.map((code) => countryName(code, locale))
  return messages[locale].organisation.inCountries(what, listOf(names, locale))
}
