import type { Line, Seek } from './content.ts'
import type { Face } from './face.ts'
import type { Format, Trade } from './trades.ts'

/** What each reason counts; published. Nothing else counts, and nobody can pay. */
export const points = {
  'you-seek': 40,
  'they-seek': 40,
  both: 20,
  'same-trade': 10,
  'same-territory': 8,
  'same-country': 4,
  language: 5,
  verified: 5,
} as const

/** Fewer points than this are no suggestion. */
export const leastPoints = 20
/** Trades in common that count. */
const mostTrades = 2

export type Relation = 'buyer' | 'supplier' | 'partner' | 'peer'

/** Why two fit, with what it is about; a page says it as a sentence. */
export type Reason =
  | { name: 'you-seek'; seek: Seek; has: Has }
  | { name: 'they-seek'; seek: Seek; has: Has }
  | { name: 'both' }
  | { name: 'same-trade'; trades: Trade[] }
  | { name: 'same-territory'; territory: string }
  | { name: 'same-country'; country: string }
  | { name: 'language'; languages: string[] }
  | { name: 'verified' }

/** With what a search is met: an offer, a trade, or what the organisation is. */
export type Has = { offer: Line } | { trade: Trade } | { kind: Face['kind']; form: Face['form'] }

export interface Fit {
  points: number
  relation: Relation
  reasons: Reason[]
}

const distributing: ReadonlySet<Trade> = new Set([
  'book-distribution',
  'bookselling',
  'music-distribution',
  'film-distribution',
  'craft-retail',
])

/** How well another fits an organisation, and why; null where it is too little. Both are read only as everyone sees them. */
export function fitOf(you: Face, other: Face): Fit | null {
  const wanted = met(you.seeks, other)
  const wanting = met(other.seeks, you)
  const reasons: Reason[] = [
    ...wanted.map((each): Reason => ({ name: 'you-seek', ...each })),
    ...wanting.map((each): Reason => ({ name: 'they-seek', ...each })),
    ...(wanted.length && wanting.length ? [{ name: 'both' } as const] : []),
    ...inCommon(you, other),
    ...(other.state === 'verified' ? [{ name: 'verified' } as const] : []),
  ]
  const sum = reasons.reduce((total, reason) => total + pointsOf(reason), 0)
  return sum >= leastPoints ? { points: sum, relation: relationOf(wanted, wanting), reasons } : null
}

export function pointsOf(reason: Reason): number {
  const times = reason.name === 'same-trade' ? Math.min(reason.trades.length, mostTrades) : 1
  return points[reason.name] * times
}

interface Met {
  seek: Seek
  has: Has
}

/** The first search that is met, if any: a second one of the same pair says little more. */
function met(seeks: readonly Seek[], other: Face): Met[] {
  for (const seek of seeks) {
    const has = meets(seek, other)
    if (has) return [{ seek, has }]
  }
  return []
}

function meets(seek: Seek, other: Face): Has | null {
  if (!isWithin(seek.countries, other)) return null
  if (seek.role === 'supplier') return offerOf(seek, other)
  if (seek.role === 'distributor') return distributionOf(other)
  if (seek.role === 'partner') return tradeOf(seek, other)
  if (seek.role === 'trainer') return teachingOf(seek, other)
  return kindFor(seek, other)
}

/** Where it is, sells or delivers counts as being there. */
function isWithin(countries: readonly string[], { place, sellsIn, offers }: Face) {
  const there = new Set([place.country, ...sellsIn, ...offers.flatMap((offer) => offer.countries)])
  return countries.length === 0 || countries.some((country) => there.has(country))
}

function offerOf({ trade, format }: Pick<Seek, 'trade' | 'format'>, { offers, trades }: Face): Has | null {
  const offer = offers.find((each) => isOf(each, trade, format))
  if (offer) return { offer }
  const known = format === null && trade !== null && trades.includes(trade)
  return known ? { trade } : null
}

function isOf(offer: Line, trade: Trade | null, format: Format | null) {
  return (
    (trade === null || offer.trade === trade) &&
    (format === null || offer.format === format) &&
    Boolean(trade ?? format)
  )
}

function distributionOf({ kind, form, offers, trades }: Face): Has | null {
  const offer = offers.find((each) => distributing.has(each.trade))
  if (offer) return { offer }
  const trade = trades.find((each) => distributing.has(each))
  if (trade) return { trade }
  return form === 'distributor' ? { kind, form } : null
}

function tradeOf({ trade }: Seek, { trades }: Face): Has | null {
  const known = trade === null ? undefined : trades.find((each) => each === trade)
  return known ? { trade: known } : null
}

function teachingOf(seek: Seek, other: Face): Has | null {
  const offer = other.offers.find(
    (each) => each.format === 'workshop' && (seek.trade === null || each.trade === seek.trade),
  )
  return offer ? { offer } : kindFor(seek, other)
}

const kindsFor: Partial<Record<Seek['role'], (face: Face) => boolean>> = {
  buyer: ({ kind }) => kind === 'buyer',
  programmer: ({ form, trades }) => form === 'programmer' || trades.includes('festival-programming'),
  funder: ({ form, kind }) => form === 'financier' || form === 'fund' || form === 'bank' || kind === 'cooperation',
  trainer: ({ form }) => form === 'academic' || form === 'service',
}

function kindFor(seek: Seek, other: Face): Has | null {
  const { kind, form } = other
  return kindsFor[seek.role]?.(other) ? { kind, form } : null
}

function inCommon(you: Face, other: Face): Reason[] {
  const trades = you.trades.filter((trade) => other.trades.includes(trade))
  const languages = you.languages.filter((language) => other.languages.includes(language))
  const { territory, country } = you.place
  const isNear = territory !== null && territory === other.place.territory
  return [
    ...(trades.length ? [{ name: 'same-trade', trades } as const] : []),
    ...(isNear ? [{ name: 'same-territory', territory } as const] : []),
    ...(!isNear && country === other.place.country ? [{ name: 'same-country', country } as const] : []),
    ...(languages.length ? [{ name: 'language', languages } as const] : []),
  ]
}

/** What the other would be: whoever you sell to or through, whoever you buy from, whoever you do things with, or one of your trade. */
function relationOf(wanted: readonly Met[], wanting: readonly Met[]): Relation {
  const [asked, asking] = [wanted[0]?.seek.role, wanting[0]?.seek.role]
  if (isBuying(asked) || asking === 'supplier') return 'buyer'
  if (asked === 'supplier' || isBuying(asking)) return 'supplier'
  return (asked ?? asking) ? 'partner' : 'peer'
}

function isBuying(role: Seek['role'] | undefined) {
  return role === 'buyer' || role === 'distributor' || role === 'programmer'
}

export interface Ranked extends Fit {
  face: Face
}

/** Those that fit, the best first; of the same points the better standing, then by their address, so that it is always the same. */
export function rankFit(you: Face, others: readonly Face[], most: number): Ranked[] {
  return others
    .flatMap((face) => {
      const fit = face.slug === you.slug ? null : fitOf(you, face)
      return fit ? [{ ...fit, face }] : []
    })
    .toSorted(
      (one, other) =>
        other.points - one.points ||
        other.face.completeness - one.face.completeness ||
        (one.face.slug < other.face.slug ? -1 : 1),
    )
    .slice(0, most)
}
