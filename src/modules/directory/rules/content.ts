import type { Form, Kind } from './kinds.ts'
import type { Format, Right, Role, Sector, Trade } from './trades.ts'

/** How near a place is shown. Only a point says where a door is. */
export const placeLevels = ['country', 'territory', 'municipality', 'point'] as const
export type PlaceLevel = (typeof placeLevels)[number]

/** Who sees how to write or call: nobody, whoever was introduced and accepted, everyone. */
export const contactLevels = ['nobody', 'introduced', 'everyone'] as const
export type ContactLevel = (typeof contactLevels)[number]

/** What an organisation says of itself: the whole of it, hidden parts included. */
export interface Content {
  kind: Kind
  form: Form | null
  name: string
  /** Initials or short name: 'CEPAL'. */
  shortName: string | null
  /** By language (BCP 47), in the order in which they were written. */
  texts: Record<string, Texts>
  place: Place
  sectors: Sector[]
  trades: Trade[]
  /** Languages in which it can be dealt with, BCP 47. */
  languages: string[]
  offers: Line[]
  seeks: Seek[]
  rights: Right[]
  /** Where it sells already: countries (ISO 3166-1 alpha-2). */
  sellsIn: string[]
  /** 'Saturdays at the market of …', in the language of the first text. */
  sellsAt: string | null
  capacity: Capacity | null
  prices: PriceRange | null
  website: string | null
  links: { title: string; url: string }[]
  contact: Contact
  /** Year in which it began. */
  since: number | null
  initiative: Initiative | null
  /** What documents say of it, in their words; only of facts that ship. */
  mentions: Mention[]
  show: Show
}

export interface Texts {
  summary: string
  about: string | null
}

export interface Place {
  /** ISO 3166-1 alpha-2. */
  country: string
  /** ISO 3166-2; null where it is the whole country, or unknown. */
  territory: string | null
  municipality: string | null
  /** Degrees, WGS 84. */
  point: { latitude: number; longitude: number } | null
}

/** One thing offered: a trade, in a format, in the countries where it can be delivered (empty: anywhere). */
export interface Line {
  trade: Trade
  format: Format | null
  countries: string[]
}

export interface Seek {
  role: Role
  trade: Trade | null
  format: Format | null
  countries: string[]
}

export interface Capacity {
  amount: number
  /** In the language of the first text: 'ponchos'. */
  unit: string
  period: 'week' | 'month' | 'year'
}

/** In minor units of the currency (ISO 4217). */
export interface PriceRange {
  currency: string
  least: number
  most: number
}

export interface Contact {
  email: string | null
  phone: string | null
  whatsapp: string | null
}

export const seats = ['firms', 'public-bodies', 'academia', 'civil-society', 'workers', 'communities'] as const
export type SeatKind = (typeof seats)[number]

export const figureKinds = ['members', 'jobs', 'led-by-women', 'team', 'sales', 'exports', 'funds'] as const
export type FigureKind = (typeof figureKinds)[number]

export const stages = ['starting', 'growing', 'established', 'renewing'] as const
export type Stage = (typeof stages)[number]

export const financings = ['public', 'members', 'services', 'cooperation', 'private', 'mixed'] as const
export type Financing = (typeof financings)[number]

/** What only an initiative (IAPT) says. Texts are in the language of the first text. */
export interface Initiative {
  stage: Stage | null
  valueChain: string | null
  goals: string | null
  agenda: string | null
  governance: SeatKind[]
  /** People paid to run it. */
  team: number | null
  /** Name of the manager; shown only where `show.people` says so. */
  manager: string | null
  financing: Financing[]
  financingMethod: string | null
  services: string[]
  projects: { name: string; year: number | null; result: string | null }[]
  results: string | null
  /** Year of the last activity that can be shown. */
  lastActivity: number | null
  figures: Figure[]
}

/** A figure of one year with its source and who said it; `led-by-women` is a share in per cent. */
export interface Figure {
  kind: FigureKind
  value: number
  year: number
  source: string
  saidBy: string
}

/** The words of a document about an organisation, in the document's language. */
export interface Mention {
  document: string
  /** Day of the document, 'YYYY-MM-DD'; null where it bears none. */
  date: string | null
  language: string
  quote: string
  role: string
}

export interface Show {
  place: PlaceLevel
  contact: ContactLevel
  prices: boolean
  capacity: boolean
  people: boolean
  figures: boolean
  gallery: boolean
  certificates: boolean
}

/** As little as possible of a home, everything of the rest. */
export const usualShow: Show = {
  place: 'territory',
  contact: 'introduced',
  prices: true,
  capacity: true,
  people: false,
  figures: true,
  gallery: true,
  certificates: false,
}

export const blankInitiative: Initiative = {
  stage: null,
  valueChain: null,
  goals: null,
  agenda: null,
  governance: [],
  team: null,
  manager: null,
  financing: [],
  financingMethod: null,
  services: [],
  projects: [],
  results: null,
  lastActivity: null,
  figures: [],
}

/** An organisation that has said nothing yet. */
export function blankContent(kind: Kind, name: string, country: string): Content {
  return {
    kind,
    form: null,
    name,
    shortName: null,
    texts: {},
    place: { country, territory: null, municipality: null, point: null },
    sectors: [],
    trades: [],
    languages: [],
    offers: [],
    seeks: [],
    rights: [],
    sellsIn: [],
    sellsAt: null,
    capacity: null,
    prices: null,
    website: null,
    links: [],
    contact: { email: null, phone: null, whatsapp: null },
    since: null,
    initiative: null,
    mentions: [],
    show: usualShow,
  }
}
