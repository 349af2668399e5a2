import { completenessOf } from './completeness.ts'
import type { Contact, Content, Initiative, Place, Show } from './content.ts'
import { checkCriteria, type Criterion } from './criteria.ts'
import type { Origin, State, Tier } from './kinds.ts'

/** What everyone may see of an organisation: the content without what its owner hides, and how far it can be trusted. */
export interface Face extends Omit<Content, 'show' | 'contact' | 'place' | 'initiative'> {
  id: string
  slug: string
  place: ShownPlace
  contact: Contact | null
  initiative: Initiative | null
  state: State
  tier: Tier | null
  origin: Origin
  /** Instants, ISO 8601. */
  stateSince: string
  stateReason: string | null
  confirmedAt: string
  updatedAt: string
  works: ShownWork[]
  /** Whether certificates that its people agree to show stand on its page. */
  certificates: boolean
  /** Share of what its kind asks for that is filled in, 0 to 100. */
  completeness: number
  /** What it lacks to be verified by every criterion of its kind, as of its last confirmation. */
  lacks: Criterion[]
}

/** Grows when the face of the same content comes out otherwise: faces of an older form are written again. */
export const faceForm = 1

/** A place as near as the owner shows it. The point is hers only where she shows it; else it is her territory's or null. */
export interface ShownPlace extends Place {
  level: Show['place']
}

export interface ShownWork {
  id: string
  title: string
  description: string
  credit: string
  /** SHA-256 of the picture's file. */
  digest: string
  width: number
  height: number
  bytes: number
  /** Weight of the same picture, made small for pages. */
  smallBytes: number
}

/** Pixels at most on each side of a picture, and of the small one that stands in pages. */
export const largeSide = 1600
export const smallSide = 480

export interface Standing {
  id: string
  slug: string
  state: State
  tier: Tier | null
  origin: Origin
  stateSince: Date
  stateReason: string | null
  confirmedAt: Date
  updatedAt: Date
}

/** The one place where hidden is taken away from shown. */
export function faceOf(content: Content, standing: Standing, works: readonly ShownWork[] = []): Face {
  const { show, contact, place, initiative, capacity, prices, ...open } = content
  return {
    ...open,
    id: standing.id,
    slug: standing.slug,
    state: standing.state,
    tier: standing.tier,
    origin: standing.origin,
    stateSince: standing.stateSince.toISOString(),
    stateReason: standing.stateReason,
    confirmedAt: standing.confirmedAt.toISOString(),
    updatedAt: standing.updatedAt.toISOString(),
    place: shownPlace(place, show.place),
    contact: show.contact === 'everyone' ? contact : null,
    capacity: show.capacity ? capacity : null,
    prices: show.prices ? prices : null,
    initiative: initiative && shownInitiative(initiative, show),
    works: show.gallery ? [...works] : [],
    certificates: show.certificates,
    completeness: completenessOf(content, works.length),
    lacks: checkCriteria(content, standing.confirmedAt.getUTCFullYear()).flatMap(({ criterion, isMet }) =>
      isMet ? [] : [criterion],
    ),
  }
}

export function shownPlace({ country, territory, municipality, point }: Place, level: Show['place']): ShownPlace {
  const near = ['country', 'territory', 'municipality', 'point'].indexOf(level)
  return {
    country,
    territory: near >= 1 ? territory : null,
    municipality: near >= 2 ? municipality : null,
    point: near >= 3 ? point : null,
    level,
  }
}

function shownInitiative(initiative: Initiative, { people, figures }: Show): Initiative {
  return {
    ...initiative,
    manager: people ? initiative.manager : null,
    figures: figures ? initiative.figures : [],
  }
}
