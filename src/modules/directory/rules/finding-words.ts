import type { Face } from './face.ts'
import { pairWord } from './filter.ts'

/** A text by which a listing is found, in its language, and how much a word of it counts: A the most, D the least. */
export interface WeighedText {
  weight: 'A' | 'B' | 'C' | 'D'
  language: string
  text: string
}

/** What a listing says in its own words. Names of trades and places, in every language, are added by whoever knows them. */
export function ownTexts(face: Face): WeighedText[] {
  const { name, shortName, texts, initiative, works } = face
  const [language = 'es'] = Object.keys(texts)
  const said = [initiative?.goals, initiative?.valueChain, ...(initiative?.services ?? []), face.sellsAt]
  return [
    { weight: 'A', language: '', text: [name, shortName].filter(Boolean).join('\n') },
    ...Object.entries(texts).flatMap(([each, { summary, about }]): WeighedText[] => [
      { weight: 'B', language: each, text: summary },
      ...(about ? [{ weight: 'D' as const, language: each, text: about }] : []),
    ]),
    { weight: 'C', language, text: works.map(({ title, description }) => `${title}\n${description}`).join('\n') },
    { weight: 'D', language, text: said.filter(Boolean).join('\n') },
  ].filter(({ text }) => text !== '') as WeighedText[]
}

function placesOf({ country, territory }: Face['place']): string[] {
  return [`country=${country}`, ...(territory ? [`territory=${territory}`] : [])]
}

/** What a listing is filtered by, as words that nobody can type: 'country=PE'. */
export function facetWords(face: Face): string[] {
  const { kind, form, state, place, sectors, trades, offers, seeks, languages } = face
  return [
    `kind=${kind}`,
    ...(form ? [`form=${form}`] : []),
    `state=${state}`,
    `country=${place.country}`,
    ...(place.territory ? [`territory=${place.territory}`] : []),
    ...sectors.map((sector) => `sector=${sector}`),
    ...trades.map((trade) => `trade=${trade}`),
    ...trades.flatMap((trade) => placesOf(place).map((where) => pairWord(where, `trade=${trade}`))),
    ...languages.map((language) => `language=${language}`),
    ...offers.map(({ trade }) => `offers=${trade}`),
    ...seeks.map(({ role }) => `seeks=${role}`),
    ...seeks.flatMap(({ trade }) => (trade ? [`seeks-trade=${trade}`] : [])),
  ]
}
