import { type RawBuilder, sql } from 'kysely'
import { searchWords } from '#kernel/words.ts'
import { facetWordsOf, type Filter } from '../rules/filter.ts'

/**
 * Condition on `finding`: every word, in any of the languages or by its beginning, and every facet; words such as 'de' are not
 * asked for. True where nothing is asked.
 */
export function matching(filter: Filter): RawBuilder<boolean> {
  const asked = [...searchWords(filter.q).map(inAnyLanguage), ...facetWordsOf(filter).map(exactly)]
  return asked.length ? sql<boolean>`finding.words @@ (${sql.join(asked, sql` && `)})` : sql<boolean>`true`
}

function inAnyLanguage(word: string) {
  return sql`asked_word(${word})`
}

/** A facet is one word of the index as it stands, whatever signs are in it. */
export function exactly(word: string) {
  return sql`${`'${word.replaceAll("'", "''")}'`}::tsquery`
}
