import { type RawBuilder, sql } from 'kysely'
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

function saying(filter: Filter): RawBuilder<boolean> {
  const asked = [...searchWords(filter.q).map(inAnyLanguage), ...facetWordsOf(filter).map(exactly)]
  return asked.length ? sql<boolean>`finding.words @@ (select ${sql.join(asked, sql` && `)})` : sql<boolean>`true`
}

function inAnyLanguage(word: string) {
  return sql`asked_word(${word})`
}

/** A facet is one word of the index as it stands, whatever signs are in it. */
export function exactly(word: string) {
  return sql`${`'${word.replaceAll("'", "''")}'`}::tsquery`
}
