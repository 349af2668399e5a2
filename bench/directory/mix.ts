import { tradeCodes } from '#modules/directory/rules/trades.ts'
import { directoryUrls } from '#modules/directory/urls.ts'
import { territories } from '#modules/accounts/public.ts'
import { broadWord, middlingWord, ownWord } from './made-up.ts'
import { misspelt } from './made-up-words.ts'
import type { SameAnswers, Wish } from './same-answers.ts'

/** One question of the fixed mix. */
export interface Question {
  title: string
  /**
   * A selective question finds as many however large the directory is, and must not take longer in a larger one; a broad one finds a
   * share of it, and has a bound of its own.
   */
  promise: 'selective' | 'broad'
  /** Address for a fraction of the directory, in [0, 1), and what the answer must say. */
  ask(fraction: number, asked: Asked): { path: string; says: string }
}

/** The directory that is asked. */
export interface Asked {
  size: number
  same: SameAnswers
  /** How many listings three facets may find: such that there are three in every directory that is measured. */
  counts: readonly number[]
}

const locale = 'es'

export const mix: readonly Question[] = [
  {
    title: 'a rare word',
    promise: 'selective',
    ask: (fraction, { size }) => list({ q: rareWord(fraction, size) }, rareWord(fraction, size)),
  },
  {
    title: 'a middling word: about 250 say it',
    promise: 'selective',
    ask: (fraction, { same }) => list({ q: among(same.words, fraction) }),
  },
  {
    title: 'a rare word, misspelt',
    promise: 'selective',
    ask: (fraction, { size }) => {
      const word = rareWord(fraction, size)
      return list({ q: misspelt(word, Math.floor(fraction * size)) }, word)
    },
  },
  {
    title: 'three facets: territory, trade, state',
    promise: 'selective',
    ask: (fraction, { same, counts }) =>
      list(among(same.facets.get(among(counts, fraction)) ?? [], (fraction * 89) % 1)),
  },
  { title: 'a word that one in two hundred says', promise: 'broad', ask: () => list({ q: middlingWord.word }) },
  {
    title: 'three facets that find a hundred times more',
    promise: 'broad',
    ask: (fraction) => list({ ...narrow(fraction), state: 'verified' }),
  },
  {
    title: 'three broad facets: country, trade, state',
    promise: 'broad',
    ask: (fraction) => list(threeFacets(fraction)),
  },
  { title: 'a common word', promise: 'broad', ask: () => list({ q: broadWord.word }) },
  {
    title: 'a common word and three broad facets',
    promise: 'broad',
    ask: (fraction) => list({ q: broadWord.word, ...threeFacets(fraction) }),
  },
  { title: 'the whole list', promise: 'broad', ask: () => list({}) },
  { title: 'the map, four countries', promise: 'broad', ask: () => map({}) },
  {
    title: 'the map, a country',
    promise: 'broad',
    ask: (fraction) => map({ country: among(['CL', 'CO', 'MX', 'PE'], fraction) }),
  },
  { title: 'the map, a territory', promise: 'broad', ask: (fraction) => map({ territory: territoryOf(fraction) }) },
  { title: 'the map, a common word', promise: 'broad', ask: () => map({ q: broadWord.word }) },
  {
    title: 'the map, a common word in a territory',
    promise: 'broad',
    ask: (fraction) => map({ q: broadWord.word, territory: territoryOf(fraction) }),
  },
]

function list(wish: Wish, says = 'list') {
  return { path: directoryUrls.directory.href({ locale }, wish), says }
}

function map(wish: Wish) {
  return { path: directoryUrls.map.href({ locale }, wish), says: '<svg' }
}

/** Every fourth name has one. */
function rareWord(fraction: number, size: number) {
  return ownWord(Math.floor((fraction * size) / 4) * 4) ?? ''
}

function threeFacets(fraction: number): Wish {
  const [country, rest] = [among(['CO', 'MX', 'PE'], fraction), (fraction * 97) % 1]
  return { country, trade: among(tradeCodes, rest), state: 'verified' }
}

function narrow(fraction: number): Wish {
  return { territory: territoryOf(fraction), trade: among(tradeCodes, (fraction * 89) % 1) }
}

function territoryOf(fraction: number) {
  return among(territories(locale), fraction).code
}

function among<item>(from: readonly item[], fraction: number): item {
  return from[Math.floor(fraction * from.length)] as item
}
