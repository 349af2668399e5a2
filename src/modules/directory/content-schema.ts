import { isISO31661Alpha2 } from './rules/country-codes.ts'
import { z } from 'zod'
import { clean } from '#kernel/text.ts'
import {
  type Content,
  contactLevels,
  figureKinds,
  financings,
  placeLevels,
  seats,
  stages,
  usualShow,
} from './rules/content.ts'
import { formsOf, kinds } from './rules/kinds.ts'
import { formats, rights, roles, sectors, tradeCodes } from './rules/trades.ts'

// The messages are stable names of what is wrong; pages and imports word them.
const text = (most: number) => z.string().transform(clean).pipe(z.string().min(1, 'missing').max(most, 'too-long'))
const optional = <schema extends z.ZodType>(schema: schema) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable())
const list = <schema extends z.ZodType>(schema: schema, most: number) =>
  z.array(schema).max(most, 'too-many').default([])
const year = z.coerce.number('not-a-year').int('not-a-year').min(1500, 'not-a-year').max(2100, 'not-a-year')
const count = z.coerce.number('not-a-number').int('not-a-number').min(0, 'not-a-number').max(1e12, 'not-a-number')
const country = z.string().refine(isISO31661Alpha2, 'not-a-country')
const language = z.string().regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, 'not-a-language')
const url = z
  .string()
  .transform(clean)
  .pipe(z.url({ protocol: /^https?$/, message: 'not-an-address' }).max(300, 'too-long'))

const place = z.object({
  country,
  territory: optional(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'not-a-territory')),
  municipality: optional(text(100)),
  point: z
    .object({
      latitude: z.number('not-a-point').min(-90, 'not-a-point').max(90, 'not-a-point'),
      longitude: z.number('not-a-point').min(-180, 'not-a-point').max(180, 'not-a-point'),
    })
    .nullable(),
})

const line = z.object({
  trade: z.enum(tradeCodes, 'not-a-trade'),
  format: optional(z.enum(formats, 'not-a-format')),
  countries: list(country, 50),
})

const seek = line.extend({ role: z.enum(roles, 'not-a-role'), trade: optional(z.enum(tradeCodes, 'not-a-trade')) })

const initiative = z.object({
  stage: optional(z.enum(stages)),
  valueChain: optional(text(500)),
  goals: optional(text(2000)),
  agenda: optional(text(2000)),
  governance: list(z.enum(seats), seats.length),
  team: optional(count),
  manager: optional(text(120)),
  financing: list(z.enum(financings), financings.length),
  financingMethod: optional(text(1000)),
  services: list(text(200), 20),
  projects: list(z.object({ name: text(200), year: optional(year), result: optional(text(1000)) }), 20),
  results: optional(text(2000)),
  lastActivity: optional(year),
  figures: list(
    z.object({
      kind: z.enum(figureKinds, 'not-a-figure'),
      value: z.coerce.number('not-a-number').min(0, 'not-a-number').max(1e15, 'not-a-number'),
      year,
      source: text(200),
      saidBy: text(120),
    }),
    60,
  ),
})

const prices = z
  .object({ currency: z.string().regex(/^[A-Z]{3}$/, 'not-a-currency'), least: count, most: count })
  .refine(({ least, most }) => least <= most, { message: 'least-above-most', path: ['most'] })

export const contentSchema = z
  .object({
    kind: z.enum(kinds, 'not-a-kind'),
    form: optional(z.string()),
    name: text(160),
    shortName: optional(text(40)),
    texts: z.record(language, z.object({ summary: text(400), about: optional(text(6000)) })),
    place,
    sectors: list(z.enum(sectors, 'not-a-sector'), sectors.length),
    trades: list(z.enum(tradeCodes, 'not-a-trade'), 12),
    languages: list(language, 20),
    offers: list(line, 30),
    seeks: list(seek, 30),
    rights: list(z.enum(rights), rights.length),
    sellsIn: list(country, 100),
    sellsAt: optional(text(300)),
    capacity: z
      .object({ amount: count, unit: text(60), period: z.enum(['week', 'month', 'year'], 'not-a-period') })
      .nullable(),
    prices: prices.nullable(),
    website: optional(url),
    links: list(z.object({ title: text(80), url }), 12),
    contact: z.object({
      email: optional(z.email('not-an-email').max(200, 'too-long')),
      phone: optional(z.string().regex(/^\+?[\d ()./-]{6,30}$/, 'not-a-phone')),
      whatsapp: optional(z.string().regex(/^\+?[\d ()./-]{6,30}$/, 'not-a-phone')),
    }),
    since: optional(year),
    initiative: initiative.nullable(),
    mentions: list(
      z.object({ document: text(300), date: z.iso.date().nullable(), language, quote: text(1000), role: text(300) }),
      20,
    ),
    show: z
      .object({
        place: z.enum(placeLevels),
        contact: z.enum(contactLevels),
        prices: z.boolean(),
        capacity: z.boolean(),
        people: z.boolean(),
        figures: z.boolean(),
        gallery: z.boolean(),
        certificates: z.boolean(),
      })
      .default(usualShow),
  })
  .refine(({ kind, form }) => form === null || formsOf[kind].some((known) => known === form), {
    message: 'not-a-form',
    path: ['form'],
  })
  .refine(({ place: { territory, country: of } }) => territory === null || territory.startsWith(`${of}-`), {
    message: 'territory-elsewhere',
    path: ['place', 'territory'],
  })

/** What came from a form, a file or the API, as content; or the stable name of what is wrong, by path. */
export function readContent(given: unknown): { content: Content; errors: null } | { content: null; errors: Faults } {
  const result = contentSchema.safeParse(given)
  // The form belongs to its kind: the refinement above says so, the types of Zod cannot.
  if (result.success) return { content: result.data as Content, errors: null }
  const errors: Faults = {}
  for (const issue of result.error.issues) errors[issue.path.join('.')] ??= issue.message
  return { content: null, errors }
}

/** By path ('place.territory'): the stable name of what is wrong. */
export type Faults = Record<string, string>
