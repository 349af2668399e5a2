import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Face } from '../rules/face.ts'
import type { DirectoryTables } from '../tables.ts'

type Db = Database<DirectoryTables>

const atOnce = 500

/** Every face, a few hundred at a time in the order of their identifiers: however many there are, few are held. */
export async function* eachFace(db: Db): AsyncGenerator<Face[]> {
  let last: string | null = null
  while (true) {
    const rows: { organisation: string; face: Face }[] = await facesAfter(db, last)
    if (rows.length) yield rows.map(({ face }) => face)
    if (rows.length < atOnce) return
    last = rows.at(-1)?.organisation ?? null
  }
}

async function facesAfter(db: Db, last: string | null) {
  return await db
    .selectFrom('listing')
    .select(['organisation', 'face'])
    .$if(last !== null, (query) => query.where('organisation', '>', last ?? ''))
    .orderBy('organisation')
    .limit(atOnce)
    .execute()
}

/** Addresses for a sitemap, by the numbers under which they came. */
export async function listAddresses(
  db: Db,
  { from, to }: { from: number; to: number },
): Promise<{ slug: string; updatedAt: Date }[]> {
  const { rows } = await sql<{ slug: string; updatedAt: Date }>`
    select slug, updated_at as "updatedAt" from finding join listing using (organisation)
    where finding.id >= ${from} and finding.id < ${to} order by finding.id`.execute(db)
  return rows
}

/** The highest number under which a listing came; 0 where there is none. */
export async function lastNumber(db: Db): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`select max(id) as last from finding`.execute(db)
  return rows[0]?.last ?? 0
}

/** When anything that strangers see changed last. */
export async function lastChange(db: Db): Promise<Date | null> {
  const row = await db
    .selectFrom('listing')
    .select('updated_at')
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.updated_at ?? null
}
