import { v7 } from 'uuid'
import type { World } from '#kernel/http/context.ts'
import { recordEvents } from '#modules/learning/actions/record-events.ts'

/** Of the small course, all right. */
export const rightAnswers = [
  { lesson: 'mide', activity: 'how-much', answer: { choice: 'little' } },
  { lesson: 'suma', activity: 'total', answer: { number: '24,5' } },
  { lesson: 'suma', activity: 'blank', answer: { gaps: { left: 'wool', right: 'merma' } } },
  // One of the two is drawn; an answer to the other is refused.
  { lesson: 'suma', activity: 'draw', answer: { draw: 1, answers: { yes: { value: true } } } },
  { lesson: 'suma', activity: 'draw', answer: { draw: 1, answers: { typed: { text: 'merma' } } } },
]

interface Learner {
  actorId: string
  country?: string | null
  sector?: string | null
}

/** Answers everything in the small course rightly, or the first few of its four activities. */
export async function finishCourse(
  world: World,
  { actorId, country = null, sector = null }: Learner,
  first = rightAnswers.length,
) {
  const at = world.clock()
  const place = { course: 'cuenta-tu-lana', version: '1.0.0', verb: 'answered' as const, at: at.toISOString() }
  const events = rightAnswers.slice(0, first).map((answer) => ({ id: v7(), ...place, ...answer }))
  return await recordEvents(world.db, {
    learner: { actorId, personId: null, language: 'es', country, sector },
    events,
    at,
  })
}
