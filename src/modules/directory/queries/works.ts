import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { ShownWork } from '../rules/face.ts'
import type { DirectoryTables } from '../tables.ts'

/** The pictures of an organisation's gallery, in its order. */
export async function listShownWorks(db: Database<DirectoryTables>, organisation: string): Promise<ShownWork[]> {
  return await db
    .selectFrom('work')
    .select(['id', 'title', 'description', 'credit', 'digest', 'width', 'height', 'bytes', 'small_bytes as smallBytes'])
    .where('organisation', '=', organisation)
    .orderBy('position')
    .execute()
}

export interface NewWork extends Omit<ShownWork, 'id'> {
  organisation: string
  smallDigest: string
  at: Date
}

/** Puts a picture at the end of the gallery. */
export async function insertWork(
  transaction: Database<DirectoryTables>,
  { smallDigest, smallBytes, at, ...work }: NewWork,
): Promise<void> {
  const last = await transaction
    .selectFrom('work')
    .select((row) => row.fn.max('position').as('position'))
    .where('organisation', '=', work.organisation)
    .executeTakeFirst()
  await transaction
    .insertInto('work')
    .values({
      ...work,
      small_digest: smallDigest,
      small_bytes: smallBytes,
      position: (last?.position ?? 0) + 1,
      added_at: at,
    })
    .execute()
}

export async function deleteWork(transaction: Database<DirectoryTables>, organisation: string, id: string) {
  await transaction.deleteFrom('work').where('organisation', '=', organisation).where('id', '=', id).execute()
}

/** Changes place with the one before it. */
export async function raiseWork(transaction: Database<DirectoryTables>, organisation: string, id: string) {
  const works = await listShownWorks(transaction, organisation)
  const at = works.findIndex((work) => work.id === id)
  if (at < 1) return
  const order = works.map((work) => work.id)
  order.splice(at - 1, 0, ...order.splice(at, 1))
  for (const [position, each] of order.entries())
    await transaction
      .updateTable('work')
      .set({ position: position + 1 })
      .where('id', '=', each)
      .execute()
}

export interface KeptPicture {
  digest: string
  organisation: string
  /** Whether it stands in what strangers see. */
  isShown: boolean
}

/** The file of a picture, small or large. */
export async function findPicture(
  db: Database<DirectoryTables>,
  id: string,
  size: 'small' | 'large',
): Promise<KeptPicture | undefined> {
  return await db
    .selectFrom('work')
    .leftJoin('listing', 'listing.organisation', 'work.organisation')
    .select([
      size === 'small' ? 'small_digest as digest' : 'digest',
      'work.organisation',
      sql<boolean>`coalesce(listing.face->'works' @> jsonb_build_array(jsonb_build_object('id', work.id::text)), false)`.as(
        'isShown',
      ),
    ])
    .where('id', '=', id)
    .executeTakeFirst()
}
