import { type RawBuilder, sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import { searchConfiguration } from '#kernel/database/search-configuration.ts'
import { type Face, faceForm } from '../rules/face.ts'
import { facetWords, type WeighedText } from '../rules/finding-words.ts'
import { standingOf } from '../rules/standing.ts'
import type { DirectoryTables } from '../tables.ts'

type Db = Database<DirectoryTables>

export interface Found {
  face: Face
  texts: readonly WeighedText[]
  /** Each word once, as spellings are compared. */
  spelling: readonly string[]
  at: Date
}

/** Shows a face, in place of the one before, and lets it be found. */
export async function writeListing(transaction: Db, { face, texts, spelling, at }: Found): Promise<void> {
  const shown = { slug: face.slug, name: face.name, face: JSON.stringify(face), updated_at: at, form: faceForm }
  await transaction
    .insertInto('listing')
    .values({ ...shown, organisation: face.id, listed_at: at })
    .onConflict((conflict) => conflict.column('organisation').doUpdateSet(shown))
    .execute()
  await writeFinding(transaction, face, texts)
  await sql`insert into finding_word (word) select unnest(${spelling}::text[]) on conflict do nothing`.execute(
    transaction,
  )
}

async function writeFinding(transaction: Db, face: Face, texts: readonly WeighedText[]) {
  const { id, kind, state, place, sectors, confirmedAt } = face
  const row = {
    kind,
    state,
    country: place.country,
    territory: place.territory,
    sectors,
    standing: standingOf(face),
    fresh: new Date(confirmedAt),
    latitude: place.point?.latitude ?? null,
    longitude: place.point?.longitude ?? null,
    words: wordsOf(face, texts),
  }
  await transaction
    .insertInto('finding')
    .values({ ...row, organisation: id })
    .onConflict((conflict) => conflict.column('organisation').doUpdateSet(row))
    .execute()
}

function wordsOf(face: Face, texts: readonly WeighedText[]): RawBuilder<unknown> {
  const facets = sql`array_to_tsvector(${facetWords(face)}::text[])`
  const weighed = texts.map(
    ({ weight, language, text }) =>
      sql`setweight(to_tsvector(${searchConfiguration(language)}::regconfig, ${text}), ${sql.lit(weight)})`,
  )
  return sql.join([facets, ...weighed], sql` || `)
}

/** Takes an organisation out of everything that strangers see. */
export async function removeListing(transaction: Db, id: string): Promise<void> {
  await transaction.deleteFrom('listing').where('organisation', '=', id).execute()
}

export async function findFace(db: Db, slug: string): Promise<Face | undefined> {
  const row = await db.selectFrom('listing').select('face').where('slug', '=', slug).executeTakeFirst()
  return row?.face
}

export async function listFacesBySlug(db: Db, slugs: readonly string[]): Promise<Face[]> {
  const rows = await db
    .selectFrom('listing')
    .select('face')
    .where('slug', 'in', [...slugs])
    .execute()
  return rows.map(({ face }) => face)
}

/** Organisations whose face was written in an older form. */
export async function listOldForms(db: Db, most: number): Promise<string[]> {
  const rows = await db.selectFrom('listing').select('organisation').where('form', '<', faceForm).limit(most).execute()
  return rows.map(({ organisation }) => organisation)
}

/** Where the address of an organisation leads that was merged into another. */
export async function findMergedSlug(db: Db, slug: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('organisation')
    .innerJoin('listing', 'listing.organisation', 'organisation.merged_into')
    .select('listing.slug')
    .where('organisation.slug', '=', slug)
    .executeTakeFirst()
  return row?.slug
}
