import { openPhone } from '#client/phone/database.ts'
import { learnClaims } from '#client/phone/claims.ts'
import { noticeEviction } from '#client/phone/eviction.ts'
import { onNews } from '#client/phone/news.ts'
import { type PageSays, personSignedIn } from '#client/phone/page.ts'
import { noteWhoIsHere } from '#client/phone/profiles.ts'
import { sync, syncFromNowOn } from '#client/phone/sync.ts'
import type { element as OwnWork } from '../own-work/element.ts'
import { look } from '../own-work/look.ts'
import { type Words, linesOf } from './lines.ts'
import { readState } from './read-state.ts'
import { showLines } from './show-lines.ts'

/** Notes who is here, keeps the lines up to date, and sends what waits. */
export async function watch(place: HTMLElement, says: PageSays): Promise<void> {
  const phone = await openPhone()
  const words: Words = JSON.parse(place.dataset['words'] ?? '{}')
  const show = async () => showLines(place, linesOf(await readState(phone, says), words))
  await noticeEviction(phone)
  await noteWhoIsHere(phone, says)
  onNews(() => void show())
  addEventListener('offline', () => void show())
  addEventListener('online', () => void show())
  syncFromNowOn()
  const own = document.querySelector<InstanceType<typeof OwnWork>>('own-work')
  if (own && says.from === 'server') await look(own, says)
  await show()
  await sync({ insist: true })
  const signedIn = personSignedIn(says)
  if (signedIn) await learnClaims(phone, { locale: document.documentElement.lang, signedIn })
  await show()
}
