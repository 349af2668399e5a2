import { type RawBuilder, sql } from 'kysely'
import { LRUCache } from 'lru-cache'
import { searchWords } from '#kernel/words.ts'
import { facetWordsOf, type Filter, pairedPlace } from '../rules/filter.ts'

/**
 * Condition on `finding`: every word, in any of the languages or by its beginning, and every facet; words such as 'de' are not
 * asked for. True where nothing is asked. Of the few of a place and a trade the state is read where they stand: half of all
 * listings have the same, and intersecting with those took most of the time.
 */
export function matching(filter: Filter): RawBuilder<boolean> {
  const { state } = filter
  if (!state || !pairedPlace(filter)) return saying(filter)
  return sql<boolean>`${saying({ ...filter, state: undefined })} and finding.state = ${state}`
}

/**
 * Words, and a place with a trade, are asked for in a way that PostgreSQL plans once a connection: few listings have them, and planning
 * took longer than finding those. What many have is planned each time, for how many.
 */
function saying(filter: Filter): RawBuilder<boolean> {
  const words = searchWords(filter.q)
  const asked = [...words.map(inAnyLanguage), ...facetWordsOf(filter).map(exactly)]
  if (!asked.length) return sql<boolean>`true`
  const all = sql.join(asked, sql` && `)
  const isSelective = words.length ? !common.has(keyOf(words)) : pairedPlace(filter) !== undefined
  return isSelective ? sql<boolean>`finding.words @@ (select ${all})` : sql<boolean>`finding.words @@ (${all})`
}

/** Words that many listings have, as this process met them. Only the way to them hangs on it, never what is found. */
const common = new LRUCache<string, true>({ max: 500 })

/** Many listings were found by these words. */
export function noteCommon({ q }: Filter): void {
  const words = searchWords(q)
  if (words.length) common.set(keyOf(words), true)
}

function keyOf(words: readonly string[]) {
  return words.join(' ')
}

function inAnyLanguage(word: string) {
  return sql`asked_word(${word})`
}

/** A facet is one word of the index as it stands, whatever signs are in it. */
export function exactly(word: string) {
  return sql`${`'${word.replaceAll("'", "''")}'`}::tsquery`
}
