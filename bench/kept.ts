import type { Pool } from 'pg'
import type { Kept } from './results.ts'

const atOnce = 10_000

/** Looks in the database for every answer that the server said it keeps. */
export async function findKept(
  pool: Pool,
  { acknowledged, sent, since }: { acknowledged: readonly string[]; sent: number; since: Date },
): Promise<Kept> {
  let found = 0
  for (let from = 0; from < acknowledged.length; from += atOnce) {
    const { rows } = await pool.query<{ id: string; times: number }>(
      'select id, count(*) as times from learning_event where id = any($1::uuid[]) group by id having count(*) = 1',
      [acknowledged.slice(from, from + atOnce)],
    )
    found += rows.length
  }
  const { rows } = await pool.query<{ added: number }>(
    'select count(*) as added from learning_event where received_at >= $1',
    [since],
  )
  return { acknowledged: acknowledged.length, found, sent, added: rows[0]?.added ?? 0 }
}
