import { isbot } from 'isbot'
import { LRUCache } from 'lru-cache'
import type { Head, Showing } from '#kernel/http/page-cache/showing.ts'
import { noteVisit } from '../actions/count-visits.ts'

// ISO 3166-1 keeps ZZ for whoever uses it: nobody said which country.
const unstated = 'ZZ'

/** Counts this request as a visit of a course, unless a robot made it, or a browser that fetches ahead or asks again. */
export function countVisit(showing: Showing, course: string, language: string): void {
  const agent = showing.header('user-agent')
  if (showing.method !== 'GET' || !agent || isRobot(agent) || isAhead(showing) || asksAgain(showing)) return
  const { db, person, now, log, requestId } = showing
  const visit = { course, language, country: person?.country ?? unstated, sector: person?.sector ?? unstated, at: now }
  noteVisit(db, visit, () => log.warn({ request: requestId }, 'visits not counted'))
}

/** Fetched before anybody reads it: by a browser, or by a phone that keeps it. */
function isAhead({ header }: Head) {
  return header('sec-purpose')?.includes('prefetch') || header('x-purpose') === 'keep'
}

/** A page that comes from itself, since work arrived that it did not show, is the same visit still. */
function asksAgain({ header, address }: Head) {
  const from = header('referer')
  return from !== undefined && URL.canParse(from) && new URL(from).pathname === address.split('?')[0]
}

// Hundreds of patterns are tried on a name, so each name is looked at once.
const robots = new LRUCache<string, boolean>({ max: 1000, memoMethod: (agent) => isbot(agent) })
const longest = 300

function isRobot(agent: string) {
  return agent.length > longest ? isbot(agent) : robots.memo(agent)
}
