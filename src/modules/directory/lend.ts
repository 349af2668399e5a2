import { type LentDatabase, own } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { reasonWords } from './pages/fit/reason-words.ts'
import { listFound } from './queries/find.ts'
import { listRefused } from './queries/fit-candidates.ts'
import { listFacesBySlug } from './queries/listings.ts'
import { respell } from './queries/spelling.ts'
import { listRun, listStewards } from './queries/stewards.ts'
import type { Face } from './rules/face.ts'
import { rankFit } from './rules/fit.ts'
import type { DirectoryTables } from './tables.ts'

/** The organisations that words find; where none has them, those that have words spelt nearly so. */
export async function findFaces(lent: LentDatabase, typed: string, most: number): Promise<Face[]> {
  const db = own<DirectoryTables>(lent)
  const { faces } = await listFound(db, { filter: { q: typed }, most })
  if (faces.length) return faces
  const respelt = await respell(db, typed)
  return respelt ? (await listFound(db, { filter: { q: respelt }, most })).faces : []
}

/** Organisations as everyone sees them, by their address; those that are no longer listed are left out. */
export async function listFaces(lent: LentDatabase, slugs: readonly string[]): Promise<Face[]> {
  return slugs.length ? await listFacesBySlug(own<DirectoryTables>(lent), slugs) : []
}

/** The people who run an organisation. */
export async function stewardsOf(lent: LentDatabase, id: string): Promise<string[]> {
  return (await listStewards(own<DirectoryTables>(lent), id)).map(({ personId }) => personId)
}

/** Addresses of the organisations that a person runs. */
export async function organisationsOf(lent: LentDatabase, personId: string): Promise<string[]> {
  return (await listRun(own<DirectoryTables>(lent), personId)).map(({ slug }) => slug)
}

export interface Fitting {
  slug: string
  points: number
  /** Each reason as a sentence, for whoever runs the organisation that is asked for. */
  why: string[]
}

/** Which of some organisations fit one, the best first, by the published rule; those that said no to each other are left out. */
export async function fitAmong(
  lent: LentDatabase,
  { you, others, locale }: { you: string; others: readonly string[]; locale: Locale },
): Promise<Fitting[]> {
  const faces = await listFaces(lent, [you, ...others])
  const asking = faces.find(({ slug }) => slug === you)
  if (!asking) return []
  const refused = new Set((await listRefused(own<DirectoryTables>(lent), asking.id)).map(({ slug }) => slug))
  const open = faces.filter(({ slug }) => !refused.has(slug))
  return rankFit(asking, open, open.length).map(({ face, points, reasons }) => ({
    slug: face.slug,
    points,
    why: reasons.map((reason) => reasonWords(reason, { locale, you: asking.name, isYours: true, name: face.name })),
  }))
}
