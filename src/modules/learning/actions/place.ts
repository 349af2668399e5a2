import type { Database } from '#kernel/database/database.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { LearningTables } from '../tables.ts'

/** Where courses are kept: what is known of them, and their files. */
export interface CoursePlace {
  db: Database<LearningTables>
  files: FileStore
}
