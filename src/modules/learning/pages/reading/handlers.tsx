import { HTTPException } from 'hono/http-exception'
import { v7 } from 'uuid'
import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { recordEvents } from '../../actions/record-events.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { learnerOf } from '../lesson/learner.ts'
import { loadLesson } from '../lesson/load.ts'

export async function createReading(c: PageContext<LearningTables, typeof learningUrls.reading.pattern>) {
  const { db, locale, now } = c.var
  const loaded = await loadLesson(c, { ...c.req.param(), version: typed(await readForm(c), 'version') })
  if (!loaded) return await c.notFound()
  const learner = await learnerOf(c)
  if (!learner) throw new HTTPException(429)

  const { course, lesson } = loaded.place
  const event = { id: v7(), verb: 'read' as const, activity: null, answer: null, at: now.toISOString() }
  const place = { course: course.slug, version: course.version, lesson: lesson.slug }
  await recordEvents(db, { learner, events: [{ ...event, ...place }], at: now })
  sayNext(c, 'read')
  return c.redirect(learningUrls.lesson.href({ locale, course: course.slug, lesson: lesson.slug }), 303)
}
