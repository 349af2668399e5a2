import type { Database } from '#kernel/database/database.ts'
import type { CountedFilter } from '../rules/counted.ts'
import type { Face } from '../rules/face.ts'
import type { DirectoryTables } from '../tables.ts'
import { listFound } from './find.ts'

/** The listings of a place or a sector that came last; their numbers grow in the order in which they came. */
export async function listNewest(db: Database<DirectoryTables>, filter: CountedFilter, most: number): Promise<Face[]> {
  return (await listFound(db, { filter: { q: '', ...filter }, order: 'newest', most })).faces
}
