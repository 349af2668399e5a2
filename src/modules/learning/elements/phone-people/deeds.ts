import { changeProfile } from '#client/phone/change-profile.ts'
import { openPhone } from '#client/phone/database.ts'
import { writeNote } from '#client/phone/notes.ts'
import { pageSays, personSignedIn } from '#client/phone/page.ts'
import { type PersonHere, takeOff } from '#client/phone/people.ts'
import { isPin, makePin, shortestPin } from '#client/phone/pin.ts'
import { sync } from '#client/phone/sync.ts'
import { waitingFile } from '#client/phone/waiting-file.ts'
import { fill } from '../../rules/fill.ts'
import { askPin } from './ask-pin.ts'
import type { Words } from './words.ts'

/** What somebody is about to do with one person's work. */
export interface Doing {
  item: HTMLElement
  person: PersonHere
  words: Words
  name: string
  say(text: string, link?: { href: string; text: string }): void
  /** The list is to be read again. */
  changed(): Promise<void>
}

export const deeds: Record<string, (doing: Doing) => Promise<void>> = {
  work: async (doing) => await guarded(doing, work),
  send,
  save,
  'set-pin': async (doing) => setPin(doing),
  'remove-pin': async (doing) => await guarded(doing, removePin),
  'take-off': async (doing) => await guarded(doing, goAway),
}

/** Asks for her PIN first, where she set one. */
async function guarded(doing: Doing, deed: (doing: Doing) => Promise<void>) {
  const { item, person, words, name } = doing
  const [{ pin }] = person.profiles
  if (!pin) return await deed(doing)
  askPin(item, fill(words.askPin, { name }), async (typed) => {
    if (!(await isPin(typed, pin))) return words.wrongPin
    await deed(doing)
    return null
  })
}

async function work({ person, words, name, say, changed }: Doing) {
  const [{ device, actor, name: own }] = person.profiles
  await writeNote(await openPhone(), 'current', device)
  await changed()
  const says = pageSays(document)
  const signedIn = personSignedIn(says)
  const works = fill(words.works, { name })
  if (own === null || signedIn === actor || says.from === 'phone') return say(works)
  const other = says.actor?.name ?? ''
  const link = signedIn
    ? { href: words.links.signOut, text: words.signOut }
    : { href: words.links.signIn, text: words.signIn }
  say(`${works} ${fill(signedIn ? words.signedIn : words.signedOut, { name, other })}`, link)
}

async function send({ words, name, person, say, changed }: Doing) {
  const { stopped } = await sync({ insist: true })
  await changed()
  const phone = await openPhone()
  const left = await Promise.all(
    person.profiles.map(({ device }) =>
      phone.countFromIndex('events', 'waiting', IDBKeyRange.only([device, 'waiting'])),
    ),
  )
  if (left.every((count) => count === 0)) return say(fill(words.sent, { name }))
  if (stopped) return say(words.notSent)
  say(fill(words.signedOut, { name }), { href: words.links.signIn, text: words.signIn })
}

async function save({ person, words }: Doing) {
  const file = new Blob([await waitingFile(person)], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `${words.file}-${new Date().toISOString().slice(0, 10)}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  for (const { id } of person.waiting) saved.add(id)
}

// What stands in a file that was saved since this page was opened.
const saved = new Set<string>()

function setPin({ item, person, words, say, changed }: Doing) {
  askPin(item, words.pin, async (typed) => {
    if (typed.trim().length < shortestPin) return words.shortPin
    await keepPin(person, await makePin(typed))
    await changed()
    say(words.pinSet)
    return null
  })
}

async function removePin({ person, words, say, changed }: Doing) {
  await keepPin(person, null)
  await changed()
  say(words.pinRemoved)
}

async function keepPin({ profiles: [profile] }: PersonHere, pin: Awaited<ReturnType<typeof makePin>> | null) {
  await changeProfile(await openPhone(), profile, { pin })
}

async function goAway({ person, words, name, say, changed }: Doing) {
  const unsaved = person.waiting.filter(({ id }) => !saved.has(id)).length
  if (unsaved > 0) return say(fill(words.takeOffWaits, { count: unsaved }))
  if (!confirm(fill(words.takeOffAsk, { name }))) return
  await takeOff(person)
  await changed()
  say(fill(words.takenOff, { name }))
}
