import { locales, type Locale } from '#kernel/i18n/locales.ts'
import { searchWords } from '#kernel/words.ts'
import { messages } from '../messages/find/messages.ts'
import { vocabulary } from '../messages/vocabulary/vocabulary.ts'
import type { Face } from '../rules/face.ts'
import { listOf } from '../rules/names-of-codes.ts'
import { type Source, whyOf } from '../rules/why.ts'
import { placeName } from './place-name.ts'

/** Why a listing matches the words that were typed, in whole sentences; empty where no words were. */
export function whyWords(face: Face, typed: string, locale: Locale): string {
  const say = messages[locale].why
  const words = searchWords(typed)
  if (!words.length) return ''
  return whyOf(words, sourcesOf(face, locale))
    .map(({ name, said }) => say[name](listOf(said, locale)))
    .join(' ')
}

function sourcesOf(face: Face, locale: Locale): Source[] {
  const words = vocabulary[locale]
  const inEach = (pick: (say: (typeof vocabulary)[Locale]) => string) =>
    locales.map((each) => pick(vocabulary[each])).join(' ')
  return [
    { name: 'name', said: '', text: `${face.name} ${face.shortName ?? ''}` },
    ...face.trades.map((trade): Source => ({
      name: 'trade',
      said: words.trades[trade],
      text: inEach((say) => `${say.trades[trade]} ${say.tradeWords[trade]}`),
    })),
    ...face.offers.map(({ trade, format }): Source => ({
      name: 'offer',
      said: format ? words.formats[format] : words.trades[trade],
      text: inEach((say) => `${say.trades[trade]} ${say.tradeWords[trade]} ${format ? say.formats[format] : ''}`),
    })),
    {
      name: 'place',
      said: placeName(face.place, locale),
      text: locales.map((each) => placeName(face.place, each)).join(' '),
    },
    ...face.sectors.map((sector): Source => ({
      name: 'sector',
      said: words.sectors[sector],
      text: inEach((say) => say.sectors[sector]),
    })),
    {
      name: 'text',
      said: '',
      text: Object.values(face.texts)
        .map(({ summary, about }) => `${summary} ${about ?? ''}`)
        .join(' '),
    },
    { name: 'work', said: '', text: face.works.map(({ title, description }) => `${title} ${description}`).join(' ') },
  ]
}
