import type { KeptEvent, Phone, Profile } from '#client/phone/database.ts'

/** Devices of one person on this phone: a visitor's becomes hers when she claims its work. */
export async function devicesOf(phone: Phone, { device, actor }: Profile): Promise<string[]> {
  const profiles = await phone.getAll('profiles')
  return profiles
    .filter((one) => one.device === device || (actor !== null && one.actor === actor))
    .map((one) => one.device)
}

/** What she did of a course, in whatever version, as far as this phone knows; what the server refused counts for nothing. */
export async function ownEvents(phone: Phone, profile: Profile, course: string): Promise<KeptEvent[]> {
  const devices = await devicesOf(phone, profile)
  const found = await Promise.all(
    devices.map((device) =>
      phone.getAllFromIndex('events', 'course', IDBKeyRange.bound([device, course, ''], [device, course, '\uffff'])),
    ),
  )
  return found.flat().filter(({ state }) => state !== 'refused')
}
