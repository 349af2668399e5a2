import { territoryPoint } from '#modules/directory/outlines/territory-points.ts'
import { blankContent, blankInitiative, type Content, usualShow } from '#modules/directory/rules/content.ts'
import { formsOf, type Kind } from '#modules/directory/rules/kinds.ts'
import { formats, roles, type Sector, type Trade, tradeCodes, trades } from '#modules/directory/rules/trades.ts'
import { territories } from '#modules/accounts/public.ts'
import { chance } from '../chance.ts'
import { wordOf } from './made-up-words.ts'

/** An organisation that nobody runs, as the bench enters it. */
export interface MadeUp {
  content: Content
  state: 'declared' | 'verified' | 'stale'
  /** Milliseconds since 1970. */
  at: number
}

/** Every fourth has a word in its name that no other has; the words of the others come from these, the first ones often. */
export const commonWords = 20_000
const withOwnWord = 4
/** One in eight says that it is made by hand; one in two hundred what few do, a page full of them in the smallest directory too. */
export const broadWord = { word: 'artesanal', each: 8 }
export const middlingWord = { word: 'chirimía', each: 200 }

const year = 365 * 86_400_000
const countries = [
  ['MX', 0.35],
  ['PE', 0.3],
  ['CO', 0.22],
  ['CL', 0.13],
] as const
const kinds: readonly (readonly [Kind, number])[] = [
  ['venture', 0.84],
  ['buyer', 0.07],
  ['initiative', 0.05],
  ['support', 0.04],
]
const states = [
  ['declared', 0.6],
  ['verified', 0.32],
  ['stale', 0.08],
] as const

type Chance = () => number

/** What the organisation of that number says: the same at every size, so that a smaller directory is the beginning of a larger one. */
export function madeUp(number: number, until: number): MadeUp {
  const next = chance(Math.imul(number + 1, 0x9e3779b1))
  const country = shared(countries, next)
  const kind = shared(kinds, next)
  const trade = pick(tradeCodes, next() ** 2)
  return {
    content: { ...contentOf(kind, { number, country, trade }, next), initiative: initiativeOf(kind, next) },
    state: shared(states, next),
    at: until - Math.floor(next() * year),
  }
}

/** Whose name has a word of its own, by its number. */
export function ownWord(number: number): string | null {
  return number % withOwnWord === 0 ? wordOf(commonWords + number) : null
}

interface Beginning {
  number: number
  country: string
  trade: Trade
}

function contentOf(kind: Kind, { number, country, trade }: Beginning, next: Chance): Content {
  const name = `${pick(firsts, next())} ${capital(usual(next))} ${capital(ownWord(number) ?? usual(next))}`
  const blank = blankContent(kind, name, country)
  const both: Trade[] = next() < 0.3 ? [...new Set([trade, pick(tradeCodes, next() ** 2)])] : [trade]
  return {
    ...blank,
    form: pick(formsOf[kind], next()),
    texts: { [pick(languages, next() ** 3)]: textsOf(number, next) },
    place: placeOf(country, next),
    sectors: [...new Set<Sector>(both.map((each) => trades[each].sector))],
    trades: both,
    languages: [...new Set(['es', pick(languages, next())])],
    offers: both.map((each) => ({ trade: each, format: next() < 0.5 ? pick(formats, next()) : null, countries: [] })),
    seeks:
      next() < 0.6
        ? [{ role: pick(roles, next()), trade: pick(tradeCodes, next()), format: null, countries: [country] }]
        : [],
    since: next() < 0.7 ? 1990 + Math.floor(next() * 36) : null,
    show: { ...usualShow, place: next() < 0.2 ? 'point' : 'territory' },
  }
}

function textsOf(number: number, next: Chance) {
  const often = next() < 1 / broadWord.each ? [broadWord.word] : []
  const seldom = number % middlingWord.each === 7 ? [middlingWord.word] : []
  const summary = ['trabajo', ...often, ...seldom, ...usualWords(8, next)].join(' ')
  return { summary, about: next() < 0.3 ? usualWords(30, next).join(' ') : null }
}

function placeOf(country: string, next: Chance): Content['place'] {
  const own = regions.filter(({ code }) => code.startsWith(country))
  const { code } = own[Math.floor(next() ** 2 * own.length)] ?? { code: null }
  const [longitude = 0, latitude = 0] = (code && territoryPoint(code)) || []
  const point = { latitude: latitude + next() - 0.5, longitude: longitude + next() - 0.5 }
  return { country, territory: code, municipality: null, point: code ? point : null }
}

function initiativeOf(kind: Kind, next: Chance): Content['initiative'] {
  if (kind !== 'initiative') return null
  return {
    ...blankInitiative,
    team: Math.floor(next() * 6),
    goals: usualWords(12, next).join(' '),
    governance: ['firms'],
  }
}

const firsts = ['Taller', 'Grupo', 'Sello', 'Casa', 'Estudio', 'Colectivo', 'Red', 'Compañía']
const languages = ['es', 'en', 'pt', 'qu']
const regions = territories('es').filter(({ code }) => territoryPoint(code))

function usualWords(count: number, next: Chance) {
  return Array.from({ length: count }, () => usual(next))
}

/** As words are in any language: the n-th of them comes about 1/n as often as the first. */
function usual(next: Chance) {
  return wordOf(Math.floor(commonWords ** next()) - 1)
}

function capital(word: string) {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function pick<item>(from: readonly item[], at: number): item {
  return from[Math.floor(at * from.length)] as item
}

function shared<item>(from: readonly (readonly [item, number])[], next: Chance): item {
  let rest = next()
  for (const [item, share] of from) if ((rest -= share) < 0) return item
  return from[0]?.[0] as item
}
