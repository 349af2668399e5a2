import type { Phone, Profile } from './database.ts'

/**
 * Changes what is noted of a device and leaves what another page noted meanwhile. Null where she was taken off the phone, who
 * is not put back.
 */
export async function changeProfile(
  phone: Phone,
  { device }: Pick<Profile, 'device'>,
  change: Partial<Omit<Profile, 'device'>>,
): Promise<Profile | null> {
  const writing = phone.writing('profiles')
  const before = await writing.in('profiles').get(device)
  const after = before ? { ...before, ...change } : null
  if (after) writing.in('profiles').put(after)
  await writing.done
  return after
}
