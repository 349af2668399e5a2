import type { Database } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { searchWords } from '#kernel/words.ts'
import type { LearningTables } from '../tables.ts'
import {
  type CatalogueFilter,
  type CatalogueList,
  type NearestCourse,
  findNearestCourse,
  listCourses,
  listNearCourses,
} from './catalogue.ts'

export interface Search {
  locale: Locale
  typed: string
  filter: CatalogueFilter
  after?: string | undefined
}

export interface SearchResult extends CatalogueList {
  /** Nothing has the words as they were typed; these have words spelt nearly so. */
  near: boolean
  /** Where nothing at all was found: the course that looks most like it. */
  nearest: NearestCourse | null
}

const pageSize = 24

/** What has the words; else what has words like them; else the nearest. */
export async function searchCourses(db: Database<LearningTables>, search: Search): Promise<SearchResult> {
  const words = searchWords(search.typed)
  const wish = { ...search, words, most: pageSize }
  const exact = await listCourses(db, wish)
  if (exact.total > 0) return { ...exact, near: false, nearest: null }

  const near = words.length ? await listNearCourses(db, wish) : exact
  if (near.total > 0) return { ...near, near: true, nearest: null }
  return { ...near, near: false, nearest: await findNearestCourse(db, search.typed, search.locale) }
}
