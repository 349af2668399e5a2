import type { Context } from 'hono'
import { isbot } from 'isbot'
import { LRUCache } from 'lru-cache'
import type { AnyRequest } from '#kernel/http/context.ts'
import { noteVisit } from '../actions/count-visits.ts'

// ISO 3166-1 keeps ZZ for whoever uses it: nobody said which country.
const unstated = 'ZZ'

/** Counts this request as a visit of a course, unless a robot made it, or a browser that fetches ahead or asks again. */
export function countVisit(c: Context<AnyRequest>, course: string, language: string): void {
  const agent = c.req.header('user-agent')
  if (c.req.method !== 'GET' || !agent || isRobot(agent) || isAhead(c) || asksAgain(c)) return
  const [db, person, now] = [c.get('db'), c.get('person'), c.get('now')]
  const visit = { course, language, country: person?.country ?? unstated, sector: person?.sector ?? unstated, at: now }
  noteVisit(db, visit, () => c.get('log').warn({ request: c.get('requestId') }, 'visits not counted'))
}

/** Fetched before anybody reads it: by a browser, or by a phone that keeps it. */
function isAhead({ req }: Context<AnyRequest>) {
  return req.header('sec-purpose')?.includes('prefetch') || req.header('x-purpose') === 'keep'
}

/** A page that comes from itself, since work arrived that it did not show, is the same visit still. */
function asksAgain({ req }: Context<AnyRequest>) {
  const from = req.header('referer')
  return from !== undefined && URL.canParse(from) && new URL(from).pathname === req.path
}

// Hundreds of patterns are tried on a name, so each name is looked at once.
const robots = new LRUCache<string, boolean>({ max: 1000, memoMethod: (agent) => isbot(agent) })
const longest = 300

function isRobot(agent: string) {
  return agent.length > longest ? isbot(agent) : robots.memo(agent)
}
