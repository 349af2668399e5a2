/** The six groups of the Santiago Declaration (2020), each with the domains of the UNESCO Framework for Cultural Statistics 2009. */
export const domainsOf = {
  publishing: ['D'],
  music: ['B'],
  'performing-arts': ['B'],
  audiovisual: ['E'],
  heritage: ['A', 'T'],
  'other-trades': ['C', 'F'],
} as const satisfies Record<string, readonly string[]>

export type Sector = keyof typeof domainsOf
export const sectors = Object.keys(domainsOf) as Sector[]

interface Mapping {
  sector: Sector
  /** Domain of the UNESCO Framework for Cultural Statistics 2009. */
  fcs: string
  /** Occupation in ISCO-08, where the framework's table 4 names one that fits. */
  isco?: string
}

/** Trades and services in which ventures offer and seek. The sector is where a trade is listed; a venture may be in others too. */
export const trades = {
  writing: { sector: 'publishing', fcs: 'D', isco: '2641' },
  translation: { sector: 'publishing', fcs: 'D', isco: '2643' },
  'publishing-books': { sector: 'publishing', fcs: 'D' },
  journalism: { sector: 'publishing', fcs: 'D', isco: '2642' },
  illustration: { sector: 'publishing', fcs: 'F', isco: '2166' },
  comics: { sector: 'publishing', fcs: 'D' },
  bookbinding: { sector: 'publishing', fcs: 'D', isco: '7323' },
  printing: { sector: 'publishing', fcs: 'C', isco: '7322' },
  'book-distribution': { sector: 'publishing', fcs: 'D' },
  bookselling: { sector: 'publishing', fcs: 'D' },
  composing: { sector: 'music', fcs: 'B', isco: '2652' },
  singing: { sector: 'music', fcs: 'B', isco: '2652' },
  'playing-music': { sector: 'music', fcs: 'B', isco: '2652' },
  'recording-music': { sector: 'music', fcs: 'E', isco: '3521' },
  'instrument-making': { sector: 'music', fcs: 'B', isco: '7312' },
  'music-distribution': { sector: 'music', fcs: 'E' },
  'music-management': { sector: 'music', fcs: 'B' },
  theatre: { sector: 'performing-arts', fcs: 'B', isco: '2655' },
  dance: { sector: 'performing-arts', fcs: 'B', isco: '2653' },
  circus: { sector: 'performing-arts', fcs: 'B', isco: '2659' },
  puppetry: { sector: 'performing-arts', fcs: 'B', isco: '2659' },
  'stage-design': { sector: 'performing-arts', fcs: 'B', isco: '3435' },
  'stage-technique': { sector: 'performing-arts', fcs: 'B', isco: '3435' },
  'festival-programming': { sector: 'performing-arts', fcs: 'B' },
  film: { sector: 'audiovisual', fcs: 'E', isco: '2654' },
  documentary: { sector: 'audiovisual', fcs: 'E', isco: '2654' },
  animation: { sector: 'audiovisual', fcs: 'E', isco: '2166' },
  'video-games': { sector: 'audiovisual', fcs: 'E', isco: '2513' },
  'sound-design': { sector: 'audiovisual', fcs: 'E', isco: '3521' },
  radio: { sector: 'audiovisual', fcs: 'E', isco: '2656' },
  'film-distribution': { sector: 'audiovisual', fcs: 'E' },
  weaving: { sector: 'heritage', fcs: 'C', isco: '7318' },
  embroidery: { sector: 'heritage', fcs: 'C', isco: '7318' },
  basketry: { sector: 'heritage', fcs: 'C', isco: '7317' },
  'wood-carving': { sector: 'heritage', fcs: 'C', isco: '7317' },
  'mask-making': { sector: 'heritage', fcs: 'C', isco: '7319' },
  'traditional-cooking': { sector: 'heritage', fcs: 'T' },
  'traditional-festivity': { sector: 'heritage', fcs: 'T' },
  'heritage-guiding': { sector: 'heritage', fcs: 'A', isco: '5113' },
  restoration: { sector: 'heritage', fcs: 'A', isco: '2621' },
  museums: { sector: 'heritage', fcs: 'A', isco: '3433' },
  ceramics: { sector: 'other-trades', fcs: 'C', isco: '7314' },
  jewellery: { sector: 'other-trades', fcs: 'C', isco: '7313' },
  leatherwork: { sector: 'other-trades', fcs: 'C', isco: '7535' },
  glasswork: { sector: 'other-trades', fcs: 'C', isco: '7315' },
  metalwork: { sector: 'other-trades', fcs: 'C', isco: '7549' },
  'visual-arts': { sector: 'other-trades', fcs: 'C', isco: '2651' },
  photography: { sector: 'other-trades', fcs: 'C', isco: '3431' },
  'graphic-design': { sector: 'other-trades', fcs: 'F', isco: '2166' },
  'product-design': { sector: 'other-trades', fcs: 'F', isco: '2163' },
  fashion: { sector: 'other-trades', fcs: 'F', isco: '2163' },
  'craft-retail': { sector: 'other-trades', fcs: 'C' },
  'culture-management': { sector: 'other-trades', fcs: 'F' },
  'export-logistics': { sector: 'other-trades', fcs: 'F' },
} as const satisfies Record<string, Mapping>

export type Trade = keyof typeof trades
export const tradeCodes = Object.keys(trades) as Trade[]

/** What is sold of a trade. */
export const formats = [
  'printed-book',
  'illustrated-book',
  'ebook',
  'audiobook',
  'magazine',
  'recording',
  'concert',
  'performance',
  'touring-show',
  'film-work',
  'series',
  'game',
  'podcast',
  'textile',
  'garment',
  'piece',
  'furniture',
  'instrument',
  'print',
  'exhibition',
  'guided-visit',
  'workshop',
  'commission',
  'consultancy',
] as const
export type Format = (typeof formats)[number]

/** Rights for sale, as contracts name them. */
export const rights = [
  'publication',
  'translation',
  'adaptation',
  'reproduction',
  'synchronisation',
  'public-performance',
  'broadcast',
  'exhibition',
  'merchandising',
] as const
export type Right = (typeof rights)[number]

/** What somebody is sought as. */
export const roles = ['buyer', 'distributor', 'supplier', 'partner', 'funder', 'trainer', 'programmer'] as const
export type Role = (typeof roles)[number]

/** The sectors in which trades are listed, each once. */
export function sectorsOfTrades(codes: readonly string[]): Sector[] {
  return [...new Set(codes.flatMap((code) => (isTrade(code) ? [trades[code].sector] : [])))]
}

export function isTrade(code: string): code is Trade {
  return Object.hasOwn(trades, code)
}
