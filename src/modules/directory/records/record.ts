import { z } from 'zod'
import { figureKinds, financings, placeLevels, seats, stages } from '../rules/content.ts'
import type { Face } from '../rules/face.ts'
import { kinds, shownStates } from '../rules/kinds.ts'
import { formats, rights, roles, sectors, tradeCodes } from '../rules/trades.ts'

const country = z.string().regex(/^[A-Z]{2}$/)
const line = z.strictObject({
  trade: z.enum(tradeCodes),
  format: z.enum(formats).nullable(),
  countries: z.array(country),
})
const day = z.iso.datetime()

/** What leaves the directory of one organisation: the API, exports and files give this and nothing else. */
export const recordSchema = z.strictObject({
  slug: z.string(),
  url: z.url(),
  kind: z.enum(kinds),
  form: z.string().nullable(),
  name: z.string(),
  shortName: z.string().nullable(),
  texts: z.record(z.string(), z.strictObject({ summary: z.string(), about: z.string().nullable() })),
  state: z.enum(shownStates),
  tier: z.enum(['full', 'young']).nullable(),
  stateSince: day,
  stateReason: z.string().nullable(),
  source: z.enum(['owner', 'import', 'facts', 'demo']),
  confirmedAt: day,
  updatedAt: day,
  place: z.strictObject({
    level: z.enum(placeLevels),
    country,
    territory: z.string().nullable(),
    municipality: z.string().nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
  }),
  sectors: z.array(z.enum(sectors)),
  trades: z.array(z.enum(tradeCodes)),
  languages: z.array(z.string()),
  offers: z.array(line),
  seeks: z.array(line.extend({ role: z.enum(roles), trade: z.enum(tradeCodes).nullable() })),
  rights: z.array(z.enum(rights)),
  sellsIn: z.array(country),
  sellsAt: z.string().nullable(),
  capacity: z
    .strictObject({ amount: z.number(), unit: z.string(), period: z.enum(['week', 'month', 'year']) })
    .nullable(),
  prices: z.strictObject({ currency: z.string(), least: z.int(), most: z.int() }).nullable(),
  since: z.int().nullable(),
  website: z.string().nullable(),
  links: z.array(z.strictObject({ title: z.string(), url: z.string() })),
  contact: z
    .strictObject({ email: z.string().nullable(), phone: z.string().nullable(), whatsapp: z.string().nullable() })
    .nullable(),
  works: z.array(
    z.strictObject({
      title: z.string(),
      description: z.string(),
      credit: z.string(),
      picture: z.url(),
      width: z.int(),
      height: z.int(),
    }),
  ),
  initiative: z
    .strictObject({
      stage: z.enum(stages).nullable(),
      valueChain: z.string().nullable(),
      goals: z.string().nullable(),
      agenda: z.string().nullable(),
      governance: z.array(z.enum(seats)),
      team: z.number().nullable(),
      manager: z.string().nullable(),
      financing: z.array(z.enum(financings)),
      financingMethod: z.string().nullable(),
      services: z.array(z.string()),
      projects: z.array(z.strictObject({ name: z.string(), year: z.int().nullable(), result: z.string().nullable() })),
      results: z.string().nullable(),
      lastActivity: z.int().nullable(),
      figures: z.array(
        z.strictObject({
          kind: z.enum(figureKinds),
          value: z.number(),
          year: z.int(),
          source: z.string(),
          saidBy: z.string(),
        }),
      ),
    })
    .nullable(),
  mentions: z.array(
    z.strictObject({
      document: z.string(),
      date: z.string().nullable(),
      language: z.string(),
      quote: z.string(),
      role: z.string(),
    }),
  ),
})

export type PublicRecord = z.infer<typeof recordSchema>
export const recordFields = Object.keys(recordSchema.shape) as (keyof PublicRecord)[]

/** Whole addresses of an organisation's page and pictures. */
export interface Addresses {
  page(slug: string): string
  picture(work: string): string
}

export function recordOf(face: Face, addresses: Addresses): PublicRecord {
  const { place, works, state } = face
  return {
    slug: face.slug,
    url: addresses.page(face.slug),
    kind: face.kind,
    form: face.form,
    name: face.name,
    shortName: face.shortName,
    texts: face.texts,
    // Nothing else has a face.
    state: state as PublicRecord['state'],
    tier: face.tier,
    stateSince: face.stateSince,
    stateReason: face.stateReason,
    source: face.origin,
    confirmedAt: face.confirmedAt,
    updatedAt: face.updatedAt,
    place: {
      level: place.level,
      country: place.country,
      territory: place.territory,
      municipality: place.municipality,
      latitude: place.point?.latitude ?? null,
      longitude: place.point?.longitude ?? null,
    },
    sectors: face.sectors,
    trades: face.trades,
    languages: face.languages,
    offers: face.offers,
    seeks: face.seeks,
    rights: face.rights,
    sellsIn: face.sellsIn,
    sellsAt: face.sellsAt,
    capacity: face.capacity,
    prices: face.prices,
    since: face.since,
    website: face.website,
    links: face.links,
    contact: face.contact,
    works: works.map(({ id, title, description, credit, width, height }) => ({
      title,
      description,
      credit,
      picture: addresses.picture(id),
      width,
      height,
    })),
    initiative: face.initiative,
    mentions: face.mentions,
  }
}
