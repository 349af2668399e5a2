import type { Phone, Profile } from '#client/phone/database.ts'
import { type Notes, readNote } from '#client/phone/notes.ts'
import { type PageSays, personSignedIn } from '#client/phone/page.ts'
import { hasHeard } from '#client/phone/sync.ts'
import type { PhoneState } from './lines.ts'

let arrived: Notes['arrived'] | undefined
let evicted: Notes['evicted'] | undefined

/** What there is to say now. What arrived, and what was lost, is said on one page and then forgotten. */
export async function readState(phone: Phone, says: PageSays): Promise<PhoneState> {
  const signedIn = personSignedIn(says)
  const profiles = await phone.getAll('profiles')
  const counted = await Promise.all(
    profiles.map(async (profile) => ({
      profile,
      waiting: await phone.countFromIndex('events', 'waiting', IDBKeyRange.only([profile.device, 'waiting'])),
      refused: await phone.countFromIndex('events', 'waiting', IDBKeyRange.only([profile.device, 'refused'])),
      kept: await phone.countFromIndex('events', 'waiting', IDBKeyRange.only([profile.device, 'kept'])),
    })),
  )
  const held = counted.find(
    ({ profile, waiting }) => waiting > 0 && profile.name !== null && !profile.registered && profile.actor !== signedIn,
  )
  const visitors = counted.filter(({ profile, kept }) => isOpen(profile) && kept > 0)
  await takeNotes(phone)
  return {
    offline: await isOffline(phone, says),
    waiting: sum(counted.map(({ waiting }) => waiting)) + (await phone.count('letters')),
    refused: sum(counted.map(({ refused }) => refused)),
    signIn: held?.profile.name ?? null,
    arrived: arrived ? { ...arrived, receipt: arrived.receipt ? receiptName(arrived.receipt) : null } : null,
    evicted: evicted ? { waiting: evicted.waiting, day: dayOf(evicted.heardAt) } : null,
    claim: signedIn !== null && visitors.length > 0,
    letters: (await phone.getAllKeys('notes', IDBKeyRange.bound('refused letter ', 'refused letter ~'))).length,
  }
}

/** A page kept on the phone was shown because the network failed; whether it still does is known by sending. */
async function isOffline(phone: Phone, says: PageSays) {
  const pause = await readNote(phone, 'pause')
  return !navigator.onLine || pause?.asked === false || (says.from === 'phone' && !hasHeard())
}

/** A visitor's work that may still be claimed. */
function isOpen({ name, registered, left }: Profile) {
  return name === null && registered && !left
}

async function takeNotes(phone: Phone) {
  const [came, lost] = await Promise.all([readNote(phone, 'arrived'), readNote(phone, 'evicted')])
  arrived = came ?? arrived
  evicted = lost ?? evicted
  if (document.visibilityState === 'hidden') return
  if (came) await phone.delete('notes', 'arrived')
  if (lost) await phone.delete('notes', 'evicted')
}

/** Its name for people: the last four digits of its id. */
function receiptName(id: string) {
  return id.slice(-4).toUpperCase()
}

function dayOf(instant: string | null) {
  return instant ? new Date(instant).toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' }) : ''
}

function sum(numbers: number[]) {
  return numbers.reduce((all, one) => all + one, 0)
}
