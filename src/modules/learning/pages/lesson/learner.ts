import { callerOf } from '#kernel/http/caller.ts'
import { ensureActor } from '#modules/accounts/public.ts'
import type { Context } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { Learner } from '../../queries/enrolments.ts'
import type { LearningTables } from '../../tables.ts'

export const answerLimit = { name: 'answers by actor', most: 600, seconds: 600 }
export const beginLimit = { name: 'visitors begun by address', most: 200, seconds: 3600 }

export const unknownLimit = { name: 'unknown devices by address', most: 600, seconds: 600 }
export const readLimit = { name: 'own events by actor', most: 300, seconds: 600 }

/** Whoever answers; a visitor is begun with her first answer. Null when this address begins too many, or the actor answers too fast. */
export async function learnerOf<pattern extends string>(
  c: Context<RequestWorld<LearningTables>, pattern>,
): Promise<Learner | null> {
  const { limiter, actorId, locale, person } = c.var
  const isAllowed = actorId ? await limiter.allows(answerLimit, actorId) : await limiter.allows(beginLimit, callerOf(c))
  if (!isAllowed) return null
  return {
    actorId: await ensureActor(c),
    personId: person?.id ?? null,
    language: locale,
    country: person?.country ?? null,
    sector: person?.sector ?? null,
  }
}
