import { changeProfile } from './change-profile.ts'
import type { Phone, Profile } from './database.ts'
import { tellPages } from './news.ts'
import { introduce } from './register.ts'

/**
 * A visitor's device becomes hers who says that its work was hers: the server tells by answering the device once more. Where
 * it does not answer for this browser any more, she said that it was not, and is not asked again.
 */
export async function learnClaims(phone: Phone, { locale, signedIn }: { locale: string; signedIn: string }) {
  for (const profile of await openVisitors(phone)) {
    const response = await introduce(profile, locale).catch(() => null)
    if (response?.status === 409) await changeProfile(phone, profile, { left: true })
    if (!response?.ok) continue
    const { actor, name }: { actor: string; name: string | null } = await response.json()
    if (actor !== signedIn) continue
    await changeProfile(phone, profile, { actor, name })
    tellPages()
  }
}

/** Visitors of whom it is not known yet whether they are somebody. */
export async function openVisitors(phone: Phone): Promise<Profile[]> {
  const profiles = await phone.getAll('profiles')
  return profiles.filter(({ name, registered, left }) => name === null && registered && !left)
}
