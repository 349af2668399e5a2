import type { KeptEvent, Phone, Profile } from '#client/phone/database.ts'

/** Devices of one person on this phone: a visitor's becomes hers when she claims its work. */
export async function devicesOf(phone: Phone, { device, actor }: Profile): Promise<string[]> {
  const profiles = await phone.getAll('profiles')
  return profiles
    .filter((one) => one.device === device || (actor !== null && one.actor === actor))
    .map((one) => one.device)
}

/** What she did of a version, as far as this phone knows; what the server refused counts for nothing. */
export async function ownEvents(
  phone: Phone,
  profile: Profile,
  { course, version }: Pick<KeptEvent, 'course' | 'version'>,
): Promise<KeptEvent[]> {
  const devices = await devicesOf(phone, profile)
  const found = await Promise.all(
    devices.map((device) => phone.getAllFromIndex('events', 'course', IDBKeyRange.only([device, course, version]))),
  )
  return found.flat().filter(({ state }) => state !== 'refused')
}

/** The version that she does: of what she did last. */
export async function versionBegun(phone: Phone, profile: Profile, course: string): Promise<string | null> {
  const devices = await devicesOf(phone, profile)
  const found = await Promise.all(
    devices.map((device) =>
      phone.getAllFromIndex('events', 'course', IDBKeyRange.bound([device, course, ''], [device, course, '\uffff'])),
    ),
  )
  const [last] = found.flat().sort((one, other) => (one.id > other.id ? -1 : 1))
  return last?.version ?? null
}
