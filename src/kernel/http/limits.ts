import { createHmac } from 'node:crypto'
import type { Pool } from 'pg'
import { gathering } from '../gather.ts'

export interface Limit {
  /** Stable name: 'sign-in by address'. */
  name: string
  most: number
  seconds: number
}

/** Counts attempts in PostgreSQL, so that every process of the site counts together. */
export interface Limiter {
  /** Takes one attempt of `key`; false when the limit was reached. The key is kept as a keyed digest only. */
  allows(limit: Limit, key: string): Promise<boolean>
  /** Forgets the attempts of `key`, after a success. */
  forget(limit: Limit, key: string): Promise<void>
}

interface Attempt {
  key: string
  limit: Limit
}

// A window begins with its first attempt and ends as a whole. Rows are taken in one order, so that two processes never wait
// for each other.
const count = `
  insert into attempt (key, points, expire)
  select key, points, $4::bigint + milliseconds
  from unnest($1::text[], $2::integer[], $3::bigint[]) as tried (key, points, milliseconds) order by key
  on conflict (key) do update set
    points = case when attempt.expire <= $4 then excluded.points else attempt.points + excluded.points end,
    expire = case when attempt.expire <= $4 then excluded.expire else attempt.expire end
  returning key, points`

/** Attempts that come while others are being counted are counted together in the next statement. */
export function limiterOn(pool: Pool, secret: string): Limiter {
  const keyOf = ({ name }: Limit, key: string) =>
    `${name}:${createHmac('sha256', secret).update(key).digest('base64url').slice(0, 32)}`
  const take = gathering(async (attempts: readonly Attempt[]) => await countAttempts(pool, attempts))
  return {
    allows: async (limit, key) => await take({ limit, key: keyOf(limit, key) }),
    forget: async (limit, key) => void (await pool.query('delete from attempt where key = $1', [keyOf(limit, key)])),
  }
}

/** Whether each is allowed, the first of a key first. */
async function countAttempts(pool: Pool, attempts: readonly Attempt[]): Promise<boolean[]> {
  const byKey = Map.groupBy(attempts, ({ key }) => key)
  const tried = [...byKey]
  const { rows } = await pool.query<{ key: string; points: number }>(count, [
    tried.map(([key]) => key),
    tried.map(([, all]) => all.length),
    tried.map(([, [first]]) => (first?.limit.seconds ?? 0) * 1000),
    Date.now(),
  ])
  const before = new Map(rows.map(({ key, points }) => [key, points - (byKey.get(key)?.length ?? 0)]))
  return attempts.map(({ key, limit }) => {
    const place = (before.get(key) ?? 0) + 1
    before.set(key, place)
    return place <= limit.most
  })
}
