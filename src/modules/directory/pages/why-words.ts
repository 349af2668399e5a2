import { locales, type Locale } from '#kernel/i18n/locales.ts'
import { searchWords, spellingOf } from '#kernel/words.ts'
import { messages } from '../messages/find/messages.ts'
import { vocabulary } from '../messages/vocabulary/vocabulary.ts'
import type { Face } from '../rules/face.ts'
import { listOf } from '../rules/names-of-codes.ts'
import type { Format, Sector, Trade } from '../rules/trades.ts'
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
  const own = (name: Source['name'], text: () => string): Source => ({ name, said: '', text: () => spellingOf(text()) })
  return [
    own('name', () => `${face.name} ${face.shortName ?? ''}`),
    ...face.trades.map((trade): Source => ({ name: 'trade', said: words.trades[trade], text: () => tradeText(trade) })),
    ...face.offers.map(({ trade, format }): Source => ({
      name: 'offer',
      said: format ? words.formats[format] : words.trades[trade],
      text: () => `${tradeText(trade)} ${format ? formatText(format) : ''}`,
    })),
    {
      name: 'place',
      said: placeName(face.place, locale),
      text: () => spellingOf(locales.map((each) => placeName(face.place, each)).join(' ')),
    },
    ...face.sectors.map((sector): Source => ({
      name: 'sector',
      said: words.sectors[sector],
      text: () => sectorText(sector),
    })),
    own('text', () =>
      Object.values(face.texts)
        .map(({ summary, about }) => `${summary} ${about ?? ''}`)
        .join(' '),
    ),
    own('work', () => face.works.map(({ title, description }) => `${title} ${description}`).join(' ')),
  ]
}

type Words = (typeof vocabulary)[Locale]

const tradeText = spelledOnce((trade: Trade) => (say) => `${say.trades[trade]} ${say.tradeWords[trade]}`)
const formatText = spelledOnce((format: Format) => (say) => say.formats[format])
const sectorText = spelledOnce((sector: Sector) => (say) => say.sectors[sector])

/** What the vocabulary says of a code in all languages, as spellings are compared; each made once. */
function spelledOnce<code extends string>(pick: (code: code) => (say: Words) => string): (code: code) => string {
  const known = new Map<code, string>()
  return (code) => {
    const found = known.get(code) ?? spellingOf(locales.map((each) => pick(code)(vocabulary[each])).join(' '))
    known.set(code, found)
    return found
  }
}
