import type { Context } from 'hono'
import { own } from '#kernel/database/database.ts'
import type { RequestWorld } from '#kernel/http/context.ts'
import { sessionBegun } from '../queries/sessions.ts'
import type { AccountsTables } from '../tables.ts'
import { sessionToken } from './session.ts'

const day = 86_400_000

/** Whether this session was opened within a day: what cannot be undone asks for no less. */
export async function isFresh<tables, pattern extends string>(c: Context<RequestWorld<tables>, pattern>) {
  const token = await sessionToken(c)
  const begun = token ? await sessionBegun(own<AccountsTables>(c.var.db), token) : null
  return begun !== null && Date.now() - begun.getTime() < day
}
