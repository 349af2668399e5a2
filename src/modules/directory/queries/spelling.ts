import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import { misspeltWords, searchWords } from '#kernel/words.ts'
import type { DirectoryTables } from '../tables.ts'

/** The words as the directory spells them, where some are spelt nearly so; null where it knows none like them. */
export async function respell(db: Database<DirectoryTables>, typed: string): Promise<string | null> {
  const words = searchWords(typed)
  const { rows } = await sql<{ typed: string; word: string | null }>`
    select typed, finding_word_spelt_like(typed) as word
    from unnest(${misspeltWords(words)}::text[]) as typed`.execute(db)
  const known = new Map(rows.map((row) => [row.typed, row.word]))
  const respelt = words.map((word) => known.get(word) ?? word).join(' ')
  return respelt === words.join(' ') ? null : respelt
}
