import type { Context } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { LearningTables } from '../tables.ts'

/** Whoever reads without a record may name a version, as a phone does that keeps a course; a learner has her own. */
export function versionAsked<pattern extends string>(
  c: Context<RequestWorld<LearningTables>, pattern>,
): string | undefined {
  return c.var.actorId === null ? c.req.query('version') : undefined
}
