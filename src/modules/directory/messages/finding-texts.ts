import { locales } from '#kernel/i18n/locales.ts'
import type { Face } from '../rules/face.ts'
import { ownTexts, type WeighedText } from '../rules/finding-words.ts'
import { vocabulary } from './vocabulary/vocabulary.ts'

/** Names of places by locale, as the module that knows them gives them. */
export type PlaceNames = (locale: (typeof locales)[number]) => readonly string[]

/** Everything by which a listing is found: what it says, and its trades, formats and places by their names in all three languages. */
export function findingTexts(face: Face, placeNames: PlaceNames): WeighedText[] {
  return [
    ...ownTexts(face),
    ...locales.flatMap((locale): WeighedText[] => {
      const say = vocabulary[locale]
      const trades = face.trades.map((trade) => `${say.trades[trade]} ${say.tradeWords[trade]}`)
      const offered = face.offers.flatMap(({ trade, format }) => [
        say.trades[trade],
        say.tradeWords[trade],
        ...(format ? [say.formats[format]] : []),
      ])
      const around = [...face.sectors.map((sector) => say.sectors[sector]), say.kinds[face.kind]]
      return [
        { weight: 'B', language: locale, text: [...trades, ...offered].join('\n') },
        { weight: 'C', language: locale, text: [...around, ...placeNames(locale)].join('\n') },
      ]
    }),
  ]
}
