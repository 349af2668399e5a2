import type { Context } from 'hono'
import { isbot } from 'isbot'
import type { RequestWorld } from '#kernel/http/context.ts'
import { noteVisit } from '../actions/count-visits.ts'
import type { LearningTables } from '../tables.ts'

// ISO 3166-1 keeps ZZ for whoever uses it: nobody said which country.
const unstated = 'ZZ'

/** Counts this request as a visit of a course, unless a robot or a browser that fetches ahead made it. */
export function countVisit<pattern extends string>(
  c: Context<RequestWorld<LearningTables>, pattern>,
  { course, language }: { course: string; language: string },
): void {
  const agent = c.req.header('user-agent')
  if (c.req.method !== 'GET' || !agent || isbot(agent) || c.req.header('sec-purpose')?.includes('prefetch')) return
  const { db, person, now, log, requestId } = c.var
  const visit = { course, language, country: person?.country ?? unstated, sector: person?.sector ?? unstated, at: now }
  noteVisit(db, visit, () => log.warn({ request: requestId }, 'visits not counted'))
}
