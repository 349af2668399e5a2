import type { Letter, Phone } from './database.ts'
import { isPutOff, isRefusal, pauseFrom } from './letter-fate.ts'
import { tellPages } from './news.ts'
import type { Store } from './promised.ts'

/** What the server said of a letter that it took. */
export interface SentLetter {
  id: string
  owner: string | null
  message: string
  /** Page on which the answer will be read; whoever has it reads both. */
  address: string
  reference: string
  at: string
}

/** One that the server will not take as it is, with its reasons in words where it gave any. */
export interface RefusedLetter extends Letter {
  errors: string[]
}

interface Taken {
  address: string
  reference: string
}

type Answer = Taken | { errors: string[] }

const patience = 20_000
/** What the names of notes on letters begin with; the letter's identifier follows. */
export const noted = { sent: 'sent letter ', refused: 'refused letter ' }

/**
 * Sends each as the form that it is. What the server says stays noted: where the answer will be read, or what to mend. It
 * fails only where there is no network: one that the server puts off, or will not take, holds up no other.
 */
export async function sendLetters(phone: Phone): Promise<void> {
  const send = async () => {
    for (const id of await phone.getAllKeys('letters')) {
      // Read only now, since she may have changed it or taken it back while others were on their way.
      const letter = await phone.get('letters', id)
      if (letter && !isPutOff(letter.pausedUntil ?? 0, Date.now())) await sendLetter(phone, letter)
    }
  }
  await ('locks' in navigator ? navigator.locks.request('conecta-letters', send) : send())
  await tryAgain(phone)
}

let again: ReturnType<typeof setTimeout> | undefined

/** A page that stays open sends by itself what the server put off. */
async function tryAgain(phone: Phone) {
  const untils = (await phone.getAll('letters')).flatMap(({ pausedUntil }) => pausedUntil ?? [])
  clearTimeout(again)
  if (untils.length === 0) return
  const left = Math.min(...untils) - Date.now()
  again = setTimeout(() => void sendLetters(phone).catch(() => {}), Math.max(1000, left))
}

async function sendLetter(phone: Phone, letter: Letter) {
  const response = await postLetter(letter.address, letter.fields)
  if (response.ok || isRefusal(response.status)) await keepAnswer(phone, letter, await answerOf(response))
  else await putOff(phone, letter, Date.now() + pauseFrom(response.headers.get('retry-after')))
  tellPages()
}

async function putOff(phone: Phone, letter: Letter, pausedUntil: number) {
  const writing = phone.writing('letters')
  const letters = writing.in('letters')
  if (await isStill(letter, letters)) letters.put({ ...letter, pausedUntil })
  await writing.done
}

async function keepAnswer(phone: Phone, letter: Letter, answer: Answer) {
  const writing = phone.writing('letters', 'notes')
  const notes = writing.in('notes')
  const isCurrent = await isStill(letter, writing.in('letters'))
  if (isCurrent) writing.in('letters').delete(letter.id)
  if ('address' in answer) noteTaken(letter, answer, notes)
  else if (isCurrent) notes.put({ ...letter, ...answer }, noted.refused + letter.id)
  await writing.done
}

/** Whether what waits is what was sent: she may have put something newer in its place, or taken it back. */
async function isStill({ id, at }: Letter, letters: Store<Letter>) {
  return (await letters.get(id))?.at === at
}

function noteTaken(letter: Letter, answer: Taken, notes: Store<unknown>) {
  if (letter.kind === 'help') notes.put(sentLetter(letter, answer), noted.sent + letter.id)
  // Of an outcome the page itself says what was kept.
  else notes.put(Date.now(), 'outcomesAt')
}

function sentLetter({ id, owner, fields }: Letter, answer: Taken): SentLetter {
  const message = new Map(fields).get('message') ?? ''
  return { ...answer, id, owner, message, at: new Date().toISOString() }
}

/** Fails as fetch does when there is no network, also when there is so little that nothing is said for a while. */
export async function postLetter(address: string, fields: [string, string][]): Promise<Response> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), patience)
  try {
    const headers = { accept: 'application/json' }
    return await fetch(address, { method: 'POST', body: new URLSearchParams(fields), headers, signal: giveUp.signal })
  } catch {
    throw new TypeError('Nobody answered')
  } finally {
    clearTimeout(timer)
  }
}

/** A network that asks to sign in first answers for every site, with a page of its own: that is no answer. */
export async function answerOf(response: Response): Promise<Answer> {
  const said = await response.json().catch(() => null)
  if (isRefusal(response.status)) return { errors: said?.errors ?? [] }
  if (!said?.address) throw new TypeError('Somebody else answered')
  return said
}
