import type { Pool } from 'pg'
import { wordOf } from './made-up-words.ts'
import { commonWords } from './made-up.ts'

export type Wish = Record<string, string>

/** What a directory of any size can be asked so that it finds as many: what only its growth costs is seen where the answer is the same. */
export interface SameAnswers {
  /** Each said by about 250 listings, a twentieth of the smallest directory. */
  words: readonly string[]
  /** Territory, trade and state, by how many listings have all three; at most a page of them. */
  facets: ReadonlyMap<number, readonly Wish[]>
}

const usualCount = 250
const smallest = 5000
/** Ranks that are tried, each a twentieth later than the one before: some ten are near enough. */
const tried = 200
const near = 0.25
const aPage = 24

export async function sameAnswers(pool: Pool, size: number): Promise<SameAnswers> {
  return { words: await wordsSaidBy(pool, (usualCount * Math.min(size, smallest)) / smallest), facets: await few(pool) }
}

async function wordsSaidBy(pool: Pool, wanted: number) {
  const ranks = Array.from({ length: tried }, (_, at) => Math.floor(commonWords ** (at / tried)) - 1)
  const found: string[] = []
  for (const word of new Set(ranks.map(wordOf))) {
    const { rows } = await pool.query<{ count: number }>(
      'select count(*)::integer as count from finding where words @@ (select asked_word($1))',
      [word],
    )
    if (Math.abs((rows[0]?.count ?? 0) - wanted) <= wanted * near) found.push(word)
  }
  if (!found.length) throw new Error(`No word is said by about ${wanted} listings.`)
  return found
}

async function few(pool: Pool) {
  const { rows } = await pool.query<{ territory: string; trade: string; state: string; count: number }>(
    `select territory, trade, finding.state, count(*)::integer as count
    from finding join listing using (organisation), jsonb_array_elements_text(face -> 'trades') as trade
    where territory is not null group by 1, 2, 3 having count(*) <= $1 order by 1, 2, 3`,
    [aPage],
  )
  const byCount = new Map<number, Wish[]>()
  for (const { count, ...wish } of rows) byCount.set(count, [...(byCount.get(count) ?? []), wish])
  return byCount
}
