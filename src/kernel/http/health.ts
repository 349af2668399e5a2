import { Hono } from 'hono'
import { sql } from 'kysely'
import { appliedMigrations } from '../database/migrate.ts'
import type { AnyRequest } from './context.ts'

/** For machines: /healthz says that the process answers, /readyz that its database does too. */
export const health = new Hono<AnyRequest>()
  .get('/healthz', (c) => c.text('ok'))
  .get('/readyz', async (c) => {
    try {
      await sql`select 1`.execute(c.var.db)
      return c.json({ ready: true, migration: (await appliedMigrations(c.var.db)).at(-1) ?? null })
    } catch {
      return c.json({ ready: false }, 503)
    }
  })
