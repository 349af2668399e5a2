import type { PageContext } from '#kernel/http/context.ts'
import { recordEvents } from '../../actions/record-events.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'
import { learnerOf } from '../lesson/learner.ts'
import { batch, readEvent } from './schema.ts'

/** What happened on a device: each event is answered for by its id, `kept` only once it is there for good. */
export async function createEvents(c: PageContext<LearningTables, typeof learningUrls.events.pattern>) {
  const { db, now } = c.var
  c.header('cache-control', 'no-store')
  const sent = batch.safeParse(await c.req.json().catch(() => null))
  if (!sent.success) return c.json({ problem: 'not-a-batch' }, 422)
  const read = sent.data.events.map(readEvent)
  const events = read.flatMap((one) => ('event' in one ? [one.event] : []))
  const unreadable = read.flatMap((one) => ('unreadable' in one && one.unreadable !== null ? [one.unreadable] : []))
  const refused = unreadable.map((id) => ({ id, refusal: 'unreadable-event' }))
  if (events.length === 0) return c.json({ kept: [], refused, lessons: [] })

  const learner = await learnerOf(c)
  if (!learner) return c.json({ problem: 'too-many' }, 429)
  const recorded = await recordEvents(db, { learner, events, at: now })
  const lessons = recorded.progress.flatMap(({ course, version, progress }) =>
    Object.entries(progress.lessons)
      .filter(([lesson]) => events.some((event) => event.course === course && event.lesson === lesson))
      .map(([lesson, { done, left }]) => ({ course, version, lesson, done, left })),
  )
  return c.json({ kept: recorded.kept, refused: [...refused, ...recorded.refused], lessons })
}
