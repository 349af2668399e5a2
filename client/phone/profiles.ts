import { chooseProfile } from './choose-profile.ts'
import { openPhone, type Phone, type Profile } from './database.ts'
import { rememberDevice } from './device-cookie.ts'
import { makeKeys } from './jws.ts'
import { readNote, writeNote } from './notes.ts'
import { type PageSays, pageSays } from './page.ts'
import { uuid7 } from './uuid7.ts'

let here: Promise<Profile> | undefined

/** Whoever works on this page, made known to the phone where she is new: the same for as long as the page is open. */
export async function profileHere(): Promise<Profile> {
  here ??= findProfile(pageSays(document))
  here.catch(() => (here = undefined))
  return await here
}

/** Whoever works on this page, if the phone knows her already. */
export async function knownProfile(phone: Phone, says: PageSays): Promise<Profile | null> {
  const choice = await choose(phone, says)
  return 'device' in choice ? ((await phone.get('profiles', choice.device)) ?? null) : null
}

/** Notes who uses the phone now: a page of the server says so, also when it names nobody. */
export async function noteWhoIsHere(phone: Phone, says: PageSays): Promise<void> {
  if (says.from === 'phone') return
  if (says.actor?.name) return void (await profileHere())
  const known = await knownProfile(phone, says)
  if (!known) return await phone.delete('notes', 'current')
  rememberDevice(known.device)
  await writeNote(phone, 'current', known.device)
}

async function findProfile(says: PageSays): Promise<Profile> {
  const phone = await openPhone()
  const choice = await choose(phone, says)
  const known = 'device' in choice ? await phone.get('profiles', choice.device) : undefined
  const profile = known ?? (await makeProfile(phone, 'make' in choice ? choice.make : { actor: null, name: null }))
  rememberDevice(profile.device)
  await writeNote(phone, 'current', profile.device)
  return profile
}

async function choose(phone: Phone, says: PageSays) {
  const [profiles, current] = await Promise.all([phone.getAll('profiles'), readNote(phone, 'current')])
  return chooseProfile(profiles, current ?? null, says)
}

/** Two tabs opened at once may both come here: a second device of one person does no harm. */
async function makeProfile(phone: Phone, whose: Pick<Profile, 'actor' | 'name'>): Promise<Profile> {
  const keys = await makeKeys()
  const device = uuid7(Date.now())
  const createdAt = new Date().toISOString()
  const profile = { ...whose, device, registered: false, revoked: false, keys, pin: null, createdAt }
  await phone.add('profiles', profile)
  return profile
}
