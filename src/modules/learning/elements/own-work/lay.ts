import { type KeptEvent, openPhone, type Phone, type Profile } from '#client/phone/database.ts'
import { onNews } from '#client/phone/news.ts'
import type { PageSays } from '#client/phone/page.ts'
import { knownProfile } from '#client/phone/profiles.ts'
import { progressOf } from '../../rules/progress.ts'
import { bringEvents } from './bring-events.ts'
import { layCertificate } from './lay-certificate.ts'
import { layCourse } from './lay-course.ts'
import { layActivities, layLesson } from './lay-lesson.ts'
import { keptOutline, lessonOutline } from './outline-here.ts'
import { ownEvents } from './own-events.ts'
import type { Own } from './own.ts'
import type { CountedPlace } from './place.ts'
import { showWho } from './show-who.ts'

let isLaid = false

/** Once for the fields; what it all comes to again whenever something was added. */
export async function lay(element: HTMLElement, place: CountedPlace, says: PageSays): Promise<void> {
  if (isLaid) return
  isLaid = true
  // Listens before it looks, so that nothing arrives unheard in between.
  onNews(() => void renew(element, place, says))
  const phone = await openPhone()
  const profile = await knownProfile(phone, says)
  if (says.from === 'phone') showWho(profile)
  else if (profile) await bringEvents(phone, profile, place)
  const own = profile && (await readOwn(phone, profile, { place, says }))
  if (own && place.kind === 'lesson') await layActivities(own, place)
  await summarise(element, place, own)
}

async function renew(element: HTMLElement, place: CountedPlace, says: PageSays) {
  const phone = await openPhone()
  const profile = await knownProfile(phone, says)
  await summarise(element, place, profile && (await readOwn(phone, profile, { place, says })))
}

async function summarise(element: HTMLElement, place: CountedPlace, own: Own | null) {
  if (!own) return
  if (place.kind === 'lesson') layLesson(own, place)
  else if (place.kind === 'course') layCourse(element, own, place)
  else await layCertificate(element, own, place)
}

/** Null when the page knows all that the phone knows. */
async function readOwn(phone: Phone, profile: Profile, { place, says }: { place: CountedPlace; says: PageSays }) {
  const all = await ownEvents(phone, profile, place.course)
  const version = (place.kind === 'certificate' && lastOf(all)?.version) || place.version
  const events = all.filter((event) => event.version === version)
  const isKnown = says.from === 'server' && events.every(({ state }) => state === 'kept')
  if (events.length === 0 || isKnown) return null
  const where = { course: place.course, version }
  const kept = await keptOutline(where, place.outline.replace(place.version, version))
  const outline = kept ?? (place.kind === 'lesson' ? lessonOutline(where, place.lesson) : null)
  return outline && { phone, profile, events, version, whole: kept !== null, progress: progressOf(outline, events) }
}

/** Of what she did last: its version is the one that she does. */
function lastOf(events: readonly KeptEvent[]) {
  return [...events].sort((one, other) => (one.id > other.id ? -1 : 1))[0]
}
