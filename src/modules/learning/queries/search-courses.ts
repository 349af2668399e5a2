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

/** What the words find. */
export interface FoundCourses extends CatalogueList {
  /** Nothing has the words as they were typed; these have words spelt nearly so. */
  near: boolean
}

export interface SearchResult extends FoundCourses {
  /** Where nothing at all was found: the course that looks most like it. */
  nearest: NearestCourse | null
}

const pageSize = 24

/** What has the words; else what has words like them; else the nearest. */
export async function searchCourses(db: Database<LearningTables>, search: Search): Promise<SearchResult> {
  const found = await findCourses(db, search)
  const nearest = found.total ? null : await findNearestCourse(db, search.typed, search.locale)
  return { ...found, nearest }
}

/** What has the words; else what has words like them. */
export async function findCourses(db: Database<LearningTables>, search: Search): Promise<FoundCourses> {
  const wish = { ...search, words: searchWords(search.typed), most: pageSize }
  const exact = await listCourses(db, wish)
  if (exact.total > 0 || wish.words.length === 0) return { ...exact, near: false }

  const near = await listNearCourses(db, wish)
  return { ...near, near: near.total > 0 }
}
