import { changeProfile } from './change-profile.ts'
import type { Phone, Profile } from './database.ts'
import { publicKey, signJws } from './jws.ts'

export interface Place {
  locale: string
  /** Actor of the person who is signed in here; null when nobody is, or when it is not known. */
  signedIn: string | null
}

/** Milliseconds until a server that says nothing counts as no network; at 2 kB a second the heaviest batch takes 75 s. */
const longest = 180_000

/**
 * Makes the device known to the server. A visitor's always can be; a person's only while it is she who is signed in, which the
 * server sees to. Gives the profile as it now is: asked again because an answer was lost, the server answers the same.
 * Null where she was taken off the phone meanwhile.
 */
export async function register(phone: Phone, profile: Profile, { locale }: Place): Promise<Profile | null> {
  if (profile.registered) return profile
  const response = await introduce(profile, locale)
  if (response.status === 429 || response.status >= 500) throw response
  // Handed in elsewhere, a visitor's device is somebody else's by now: what is done here from now on is not.
  if (response.status === 409 && profile.name === null) return await changeProfile(phone, profile, { left: true })
  if (!response.ok) return profile
  const { actor, name }: { actor: string; name: string | null } = await response.json()
  if (profile.forgotten) await sendAgain(phone, profile)
  return await changeProfile(phone, profile, { actor, name, registered: true, forgotten: false })
}

/** A server that was laid back from an older copy may have lost what it had named as kept. */
async function sendAgain(phone: Phone, { device }: Profile) {
  const kept = await phone.getAllFromIndex('events', 'waiting', IDBKeyRange.only([device, 'kept']))
  const writing = phone.writing('events')
  for (const event of kept) if (event.statement) writing.in('events').put({ ...event, state: 'waiting' })
  await writing.done
}

/** Tells the server of a device, as whose it is here. */
export async function introduce(profile: Profile, locale: string): Promise<Response> {
  const { device: id, name, actor, keys } = profile
  const whose = name === null ? { as: 'visitor', proof: await proofOf(profile) } : { as: 'person', actor }
  return await post(`/${locale}/accounts/devices`, { id, key: await publicKey(keys), ...whose })
}

/** That this browser holds the device's key, so that a visitor whose answer was lost is given to it again. */
async function proofOf({ device, keys }: Profile) {
  return await signJws({ sub: device, act: 'register' }, { keys, kid: device })
}

export async function post(address: string, body: object): Promise<Response> {
  const text = JSON.stringify(body)
  const headers = { 'content-type': 'application/json' }
  const signal = AbortSignal.timeout?.(longest)
  // A page that is left may finish small requests only.
  return await fetch(address, { method: 'POST', headers, body: text, signal, keepalive: text.length < 60_000 })
}
