import { createHmac } from 'node:crypto'
import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

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

export function limiterOn(pool: Pool, secret: string): Limiter {
  const counters = new Map<string, RateLimiterPostgres>()
  const counter = (limit: Limit) => {
    const known = counters.get(limit.name)
    if (known) return known
    const made = new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'attempt',
      tableCreated: true,
      keyPrefix: limit.name,
      points: limit.most,
      duration: limit.seconds,
      clearExpiredByTimeout: false,
    })
    counters.set(limit.name, made)
    return made
  }
  const digest = (key: string) => createHmac('sha256', secret).update(key).digest('base64url').slice(0, 32)
  return {
    allows: (limit, key) =>
      counter(limit)
        .consume(digest(key))
        .then(() => true, refused),
    forget: async (limit, key) => void (await counter(limit).delete(digest(key))),
  }
}

function refused(reason: unknown) {
  if (reason instanceof RateLimiterRes) return false
  throw reason
}
