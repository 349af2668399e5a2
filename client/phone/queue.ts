import { type KeptEvent, openPhone, type Phone, type Profile } from './database.ts'
import { signJws } from './jws.ts'
import { tellPages } from './news.ts'
import { profileHere } from './profiles.ts'
import { uuid7 } from './uuid7.ts'

/** What somebody did, before it has a name and an hour. */
export type Deed = Pick<KeptEvent, 'verb' | 'course' | 'version' | 'lesson' | 'activity' | 'answer'>

/** `full`: the phone has no room left. `none`: this browser keeps nothing, or signs nothing. */
export type Keeping = { state: 'waiting'; event: KeptEvent } | { state: 'full' } | { state: 'none' }

/** Keeps a deed of whoever works on this page, signed, before anything is said of it. */
export async function keep(deed: Deed): Promise<Keeping> {
  if (!('indexedDB' in self) || !crypto.subtle) return { state: 'none' }
  try {
    const event = await append(await openPhone(), await profileHere(), deed)
    tellPages()
    dispatchEvent(new Event('conecta:kept'))
    return { state: 'waiting', event }
  } catch (problem) {
    const isFull = problem instanceof DOMException && problem.name === 'QuotaExceededError'
    return { state: isFull ? 'full' : 'none' }
  }
}

/** Signing cannot happen inside a transaction: if another tab added something meanwhile, the deed is named and signed again. */
async function append(phone: Phone, profile: Profile, deed: Deed): Promise<KeptEvent> {
  for (;;) {
    const last = await phone.lastKey('events')
    const event = await signed(profile, deed, last)
    const adding = phone.writing('events', 'profiles')
    const events = adding.in('events')
    // Taken off the phone in another tab, she is here again with what she does.
    if (!(await adding.in('profiles').get(profile.device))) adding.in('profiles').put(profile)
    const isNext = (await events.lastKey()) === last
    if (isNext) events.add(event)
    await adding.done
    if (isNext) return event
  }
}

async function signed({ device, keys }: Profile, deed: Deed, last: string | undefined): Promise<KeptEvent> {
  const now = Date.now()
  const said = { id: uuid7(now, last), ...deed, at: new Date(now).toISOString() }
  const statement = await signJws(said, { keys, kid: device })
  return { ...said, owner: device, statement, state: 'waiting', refusal: null }
}
