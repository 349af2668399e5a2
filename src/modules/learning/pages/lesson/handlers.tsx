import { v7 } from 'uuid'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { newId } from '#kernel/new-id.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { recordEvents } from '../../actions/record-events.ts'
import type { learningUrls } from '../../urls.ts'
import { countVisit } from '../count-visit.ts'
import { versionAsked } from '../version-asked.ts'
import type { Typed } from './activity-form.ts'
import { nextEvent } from './next-event.ts'
import { activitiesIn, formsOf, type LessonContext, type LoadedLesson, loadLesson } from './load.ts'
import { LessonPage } from './page.tsx'

export async function showLesson(c: LessonContext<typeof learningUrls.lesson.pattern>) {
  const loaded = await loadLesson(c, { ...c.req.param(), version: versionAsked(c) })
  if (!loaded) return await c.notFound()
  const { locale } = c.var
  const { slug } = loaded.course
  shareable(c, (shown) => countVisit(shown, slug, locale))
  await recordOpening(c, loaded)
  return await renderLesson(c, loaded)
}

interface Refused {
  typed: Typed
  errors: readonly { id: string; text: string }[]
  status: ContentfulStatusCode
}

export async function renderLesson<pattern extends string>(
  c: LessonContext<pattern>,
  loaded: LoadedLesson,
  refused?: Refused,
) {
  const { place, progress, newer, events } = loaded
  const { shell, actorId } = c.var
  const forms = await formsOf(c, loaded, refused?.typed ?? null)
  if (actorId) {
    c.header('cache-control', 'private, no-cache')
    // Once one of these ids is used, the page counts one event more, and is another page.
    c.set('fresh', { standIn: nextEvent, make: newId })
  }
  return c.html(
    <LessonPage
      shell={shell}
      place={place}
      progress={progress}
      forms={forms}
      newer={newer !== null}
      events={events}
      errors={refused?.errors ?? []}
      scripts={c.var.assets.scriptsOf(elementsOf(place))}
    />,
    refused?.status ?? 200,
  )
}

/** Tags of the elements that the lesson may hold. */
function elementsOf(place: LoadedLesson['place']) {
  const isSheet = activitiesIn(place).some(({ type }) => type === 'cost-sheet')
  return `<learning-activity <lesson-reading <waiting-picture ${isSheet ? '<cost-sheet' : ''}`
}

/** Written down once, and only for who has a record: reading alone begins none. */
async function recordOpening(c: LessonContext<typeof learningUrls.lesson.pattern>, { place, progress }: LoadedLesson) {
  const { actorId, db, now, locale, person } = c.var
  const { course, lesson } = place
  if (!actorId || progress.lessons[lesson.slug]?.opened) return
  const event = { id: v7(), verb: 'opened' as const, activity: null, answer: null, at: now.toISOString() }
  await recordEvents(db, {
    learner: {
      actorId,
      personId: person?.id ?? null,
      language: locale,
      country: person?.country ?? null,
      sector: person?.sector ?? null,
    },
    events: [{ ...event, course: course.slug, version: course.version, lesson: lesson.slug }],
    at: now,
  })
}
