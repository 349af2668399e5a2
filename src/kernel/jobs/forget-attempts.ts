import { sql } from 'kysely'
import type { Job } from '../sockets/module.ts'

/** Removes counts of attempts whose time is over; the limiter only overwrites those that come again. */
export const forgetAttempts: Job = {
  name: 'forget-attempts',
  schedule: '40 * * * *',
  run: async ({ db, clock }) => void (await sql`delete from attempt where expire < ${clock().getTime()}`.execute(db)),
}
