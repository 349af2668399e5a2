import type { Database } from '#kernel/database/database.ts'
import type { LearningTables } from '../tables.ts'

type Db = Database<LearningTables>

/** Makes sure that the course exists and holds its row: whoever changes its versions waits for whoever did before. */
export async function lockCourse(transaction: Db, slug: string, at: Date): Promise<void> {
  await transaction
    .insertInto('course')
    .values({ slug, created_at: at })
    .onConflict((twice) => twice.doNothing())
    .execute()
  await transaction.selectFrom('course').select('slug').where('slug', '=', slug).forUpdate().execute()
}

export interface NewVersion {
  course: string
  version: string
  content: string
  digest: string
  compiler: number
  importedAt: Date
  importedBy: string | null
  files: readonly KeptFile[]
}

export interface KeptFile {
  path: string
  sha256: string
  bytes: number
}

/** Adds a draft; one of the same number that is still a draft gives way. */
export async function insertDraft(transaction: Db, { files, importedAt, importedBy, ...draft }: NewVersion) {
  const { course, version } = draft
  await transaction
    .deleteFrom('course_version')
    .where('course', '=', course)
    .where('version', '=', version)
    .where('state', '=', 'draft')
    .execute()
  await transaction
    .insertInto('course_version')
    .values({ ...draft, state: 'draft', imported_at: importedAt, imported_by: importedBy })
    .execute()
  await transaction
    .insertInto('course_file')
    .values(files.map((file) => ({ course, version, ...file })))
    .execute()
}

export async function listVersionStates(db: Db, course: string) {
  return await db.selectFrom('course_version').select(['version', 'state']).where('course', '=', course).execute()
}

export async function markPublished(transaction: Db, course: string, { version, at }: { version: string; at: Date }) {
  await transaction
    .updateTable('course_version')
    .set({ state: 'published', published_at: at })
    .where('course', '=', course)
    .where('version', '=', version)
    .execute()
}

interface Withdrawal {
  version: string
  at: Date
  reason: string
}

export async function markWithdrawn(transaction: Db, course: string, { version, at, reason }: Withdrawal) {
  await transaction
    .updateTable('course_version')
    .set({ state: 'withdrawn', withdrawn_at: at, withdrawal_reason: reason })
    .where('course', '=', course)
    .where('version', '=', version)
    .execute()
}

export async function listFiles(db: Db, course: string, version: string): Promise<KeptFile[]> {
  return await db
    .selectFrom('course_file')
    .select(['path', 'sha256', 'bytes'])
    .where('course', '=', course)
    .where('version', '=', version)
    .orderBy('path')
    .execute()
}

/** A media file of that digest that anyone may fetch, or, for an editor, one that so far only a draft has. */
export async function findMedia(db: Db, sha256: string, drafts: boolean) {
  return await db
    .selectFrom('course_file')
    .innerJoin('course_version', (join) =>
      join
        .onRef('course_version.course', '=', 'course_file.course')
        .onRef('course_version.version', '=', 'course_file.version'),
    )
    .select(['path', 'state'])
    .where('sha256', '=', sha256)
    .where('path', 'like', 'media/%')
    .$if(!drafts, (query) => query.where('state', '<>', 'draft'))
    .orderBy((part) => part.case().when('state', '=', 'draft').then(1).else(0).end())
    .limit(1)
    .executeTakeFirst()
}

/** Versions whose content an older compiler made. */
export async function listCompiledBefore(db: Db, compiler: number) {
  return await db.selectFrom('course_version').select(['course', 'version']).where('compiler', '<', compiler).execute()
}

interface Recompiled {
  version: string
  content: string
  compiler: number
}

export async function replaceContent(db: Db, course: string, { version, ...made }: Recompiled): Promise<void> {
  await db.updateTable('course_version').set(made).where('course', '=', course).where('version', '=', version).execute()
}

/** Who was erased is no longer named as the importer of a version. */
export async function forgetImporter(transaction: Db, personId: string): Promise<void> {
  await transaction
    .updateTable('course_version')
    .set({ imported_by: null })
    .where('imported_by', '=', personId)
    .execute()
}
