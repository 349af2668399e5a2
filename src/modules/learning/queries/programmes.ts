import type { Database } from '#kernel/database/database.ts'
import type { Programme } from '../package/programme.ts'
import type { LearningTables } from '../tables.ts'

type Db = Database<LearningTables>

export type { Programme }

export async function findProgramme(db: Db, slug: string): Promise<Programme | null> {
  const found = await db.selectFrom('programme').select('content').where('slug', '=', slug).executeTakeFirst()
  // Written by saveProgramme, and by nothing else.
  return found ? (found.content as Programme) : null
}

export async function listProgrammes(db: Db): Promise<Programme[]> {
  const rows = await db.selectFrom('programme').select('content').orderBy('slug').execute()
  return rows.map(({ content }) => content as Programme)
}

export async function saveProgramme(db: Db, programme: Programme, at: Date): Promise<void> {
  const content = JSON.stringify(programme)
  await db
    .insertInto('programme')
    .values({ slug: programme.slug, content, loaded_at: at })
    .onConflict((twice) => twice.column('slug').doUpdateSet({ content, loaded_at: at }))
    .execute()
}

/** What a programme must agree with: the courses of the catalogue. */
export async function listCoursesOfProgrammes(db: Db) {
  return await db
    .selectFrom('course_entry')
    .innerJoin('course', 'course.slug', 'course_entry.course')
    .select(['course.slug', 'course.programme', 'course_entry.languages'])
    .execute()
}
