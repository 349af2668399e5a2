import { type KeptEvent, openPhone, type Phone, type Profile, type Receipt } from './database.ts'
import { readNote } from './notes.ts'

/** Somebody who uses this phone: a visitor's device that became hers is hers too. */
export interface PersonHere {
  /** Oldest first: what is done from now on is signed with the first. */
  profiles: [Profile, ...Profile[]]
  isCurrent: boolean
  waiting: KeptEvent[]
  refused: KeptEvent[]
  kept: number
  receipts: Receipt[]
}

/** Everybody who has done something on this phone, each one's work apart. */
export async function peopleHere(): Promise<PersonHere[]> {
  const phone = await openPhone()
  const current = await readNote(phone, 'current')
  const groups = groupsOf(await phone.getAll('profiles'))
  return await Promise.all(groups.map((profiles) => personOf(phone, profiles, current)))
}

type Group = PersonHere['profiles']

export function groupsOf(profiles: readonly Profile[]): Group[] {
  const groups = new Map<string, Group>()
  for (const profile of [...profiles].sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1))) {
    const known = groups.get(profile.actor ?? profile.device)
    if (known) known.push(profile)
    else groups.set(profile.actor ?? profile.device, [profile])
  }
  return [...groups.values()]
}

async function personOf(phone: Phone, profiles: Group, current: string | undefined): Promise<PersonHere> {
  const of = async (state: KeptEvent['state']) =>
    await inEach(profiles, (device) => phone.getAllFromIndex('events', 'waiting', IDBKeyRange.only([device, state])))
  return {
    profiles,
    isCurrent: profiles.some(({ device }) => device === current),
    waiting: await of('waiting'),
    refused: await of('refused'),
    kept: (await of('kept')).length,
    receipts: await inEach(profiles, (device) => phone.getAllFromIndex('receipts', 'owner', device)),
  }
}

async function inEach<item>(profiles: Group, read: (device: string) => Promise<item[]>): Promise<item[]> {
  return (await Promise.all(profiles.map(({ device }) => read(device)))).flat()
}

/** Takes somebody off this phone, with all of hers that it holds: only when nothing of hers waits, or she has it in a file. */
export async function takeOff({ profiles }: PersonHere): Promise<void> {
  const phone = await openPhone()
  const writing = phone.writing('profiles', 'events', 'receipts', 'letters', 'notes')
  const devices = profiles.map(({ device }) => device)
  for (const device of devices) writing.in('profiles').delete(device)
  for (const store of ['events', 'receipts', 'letters'] as const)
    for (const one of await writing.in(store).getAll())
      if (one.owner !== null && devices.includes(one.owner)) writing.in(store).delete(one.id)
  const notes = writing.in('notes')
  for (const name of await notes.getAllKeys()) if (isNoteOf(devices, name, await notes.get(name))) notes.delete(name)
  await writing.done
}

/** A note names the device, or is of a letter of hers, or says that it is she who uses the phone now. */
function isNoteOf(devices: readonly string[], name: string, note: unknown) {
  return devices.some((device) => name.includes(device) || note === device || Object(note).owner === device)
}
