import { openPhone, type Phone, type Profile } from '#client/phone/database.ts'
import { onNews } from '#client/phone/news.ts'
import type { PageSays } from '#client/phone/page.ts'
import { knownProfile } from '#client/phone/profiles.ts'
import type { element } from './element.ts'
import { renewStale } from '#client/phone/renew-stale.ts'
import { devicesOf, ownEvents } from './own-events.ts'
import type { CountedPlace } from './place.ts'

/** On a page that the server made: whether the phone knows more than it, now and whenever something arrives. */
export async function look(own: InstanceType<typeof element>, says: PageSays): Promise<void> {
  // Listens before it looks, so that nothing arrives unheard in between.
  onNews(() => void lookOnce(own, says))
  await lookOnce(own, says)
}

/** A lesson tells by itself what came of an answer; the other pages are asked for again, once all has arrived. */
async function lookOnce(own: InstanceType<typeof element>, says: PageSays) {
  const { place } = own
  const phone = await openPhone()
  const profile = await knownProfile(phone, says)
  if (!profile) return
  if (place.kind !== 'lesson' && !(await isWaiting(phone, profile)) && (await renewStale(phone, 'keptAt'))) return
  if (place.kind !== 'list' && (await knowsMore(phone, profile, place))) await own.lay()
}

async function isWaiting(phone: Phone, profile: Profile) {
  for (const device of await devicesOf(phone, profile))
    if ((await phone.countFromIndex('events', 'waiting', IDBKeyRange.only([device, 'waiting']))) > 0) return true
  return false
}

/** Something has not arrived; or the course is kept here, and what she did on other phones may be missing. */
async function knowsMore(phone: Phone, profile: Profile, { course, version }: CountedPlace) {
  const events = await ownEvents(phone, profile, course)
  if (events.some(({ state }) => state !== 'kept')) return true
  return (await phone.getAll('courses')).some((one) => one.course === course && one.version === version)
}
