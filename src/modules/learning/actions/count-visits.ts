import type { Database } from '#kernel/database/database.ts'
import { addVisits, type VisitCount } from '../queries/visits.ts'
import type { LearningTables } from '../tables.ts'

type Db = Database<LearningTables>
export type Visit = Omit<VisitCount, 'month' | 'visits'> & { at: Date }

const seconds = 5
const waiting = new WeakMap<Db, Map<string, VisitCount>>()

/** Counts a view of a course's page, in memory first: a page must not wait for a figure. Who it was is not kept. */
export function noteVisit(db: Db, { at, ...visit }: Visit, failed: (problem: unknown) => void): void {
  const counts = waiting.get(db) ?? new Map<string, VisitCount>()
  if (!waiting.has(db)) {
    waiting.set(db, counts)
    setTimeout(() => void flushVisits(db).catch(failed), seconds * 1000).unref()
  }
  const month = `${at.toISOString().slice(0, 7)}-01`
  const key = [month, visit.course, visit.language, visit.country, visit.sector].join(' ')
  const known = counts.get(key)
  counts.set(key, { ...visit, month, visits: (known?.visits ?? 0) + 1 })
}

/** Writes what was counted since the last time: every few seconds, and when the process ends. */
export async function flushVisits(db: Db): Promise<void> {
  const counts = waiting.get(db)
  waiting.delete(db)
  await addVisits(db, [...(counts?.values() ?? [])])
}
