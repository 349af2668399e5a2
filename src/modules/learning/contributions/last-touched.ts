import { own } from '#kernel/database/database.ts'
import type { Visit } from '#kernel/sockets/module.ts'
import { findLastTouched } from '../queries/enrolments.ts'
import type { LearningTables } from '../tables.ts'

type LastTouched = Awaited<ReturnType<typeof findLastTouched>>

const asked = new WeakMap<Visit, Promise<LastTouched>>()

/** The course that the visitor touched last: two parts of the home page ask, and the database is asked once. */
export async function lastTouched(visit: Visit): Promise<LastTouched> {
  if (visit.actorId === null) return undefined
  const answer = asked.get(visit) ?? findLastTouched(own<LearningTables>(visit.db), visit.actorId)
  asked.set(visit, answer)
  return await answer
}
