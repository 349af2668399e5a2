import type { Phone, Profile } from './database.ts'
import { publicKey, signJws } from './jws.ts'

export interface Place {
  locale: string
  /** Actor of the person who is signed in here; null when nobody is, or when it is not known. */
  signedIn: string | null
}

/**
 * Makes the device known to the server. A visitor's always can be; a person's only while it is she who is signed in, which the
 * server sees to. Gives the profile as it now is: asked again because an answer was lost, the server answers the same.
 */
export async function register(phone: Phone, profile: Profile, { locale }: Place): Promise<Profile> {
  if (profile.registered) return profile
  const isVisitor = profile.name === null
  const response = await post(`/${locale}/accounts/devices`, {
    id: profile.device,
    key: await publicKey(profile.keys),
    as: isVisitor ? 'visitor' : 'person',
    actor: isVisitor ? undefined : profile.actor,
    proof: isVisitor ? await proofOf(profile) : undefined,
  })
  if (response.status === 429 || response.status >= 500) throw response
  if (!response.ok) return profile
  const { actor, name }: { actor: string; name: string | null } = await response.json()
  const registered = { ...profile, actor, name, registered: true }
  await phone.put('profiles', registered)
  return registered
}

/** That this browser holds the device's key, so that a visitor whose answer was lost is given to it again. */
async function proofOf({ device, keys }: Profile) {
  return await signJws({ sub: device, act: 'register' }, { keys, kid: device })
}

export async function post(address: string, body: object): Promise<Response> {
  const text = JSON.stringify(body)
  const headers = { 'content-type': 'application/json' }
  // A page that is left may finish small requests only.
  return await fetch(address, { method: 'POST', headers, body: text, keepalive: text.length < 60_000 })
}
