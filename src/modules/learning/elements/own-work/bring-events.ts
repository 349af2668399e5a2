import type { KeptEvent, Phone, Profile } from '#client/phone/database.ts'
import { tellPages } from '#client/phone/news.ts'
import type { LearningEvent } from '../../rules/learning-event.ts'
import { ownEvents } from './own-events.ts'
import type { CountedPlace } from './place.ts'

/** What she did elsewhere, brought to a phone that keeps the course: only when the server has more than is here. */
export async function bringEvents(
  phone: Phone,
  profile: Profile,
  { course, version, events }: CountedPlace,
): Promise<void> {
  const isKept = (await phone.getAll('courses')).some((one) => one.course === course && one.version === version)
  if (!isKept) return
  const known = await ownEvents(phone, profile, course)
  const here = known.filter((event) => event.version === version && event.state === 'kept')
  if (here.length >= events) return
  const brought = await ask(course, version)
  const writing = phone.writing('events')
  const store = writing.in('events')
  for (const event of brought) if (!(await store.get(event.id))) store.put(asKept(event, profile.device))
  await writing.done
  if (brought.length > here.length) tellPages()
}

async function ask(course: string, version: string): Promise<LearningEvent[]> {
  try {
    const query = new URLSearchParams({ course, version })
    const response = await fetch(`/${document.documentElement.lang}/learning/events?${query}`)
    return response.ok ? (await response.json()).events : []
  } catch {
    return []
  }
}

function asKept(event: LearningEvent, owner: string): KeptEvent {
  return { ...event, owner, statement: null, state: 'kept', refusal: null }
}
