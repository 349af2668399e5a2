import { type Letter, type LetterKind, openPhone, type Phone } from './database.ts'
import { tellPages } from './news.ts'

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

/** One that the server cannot take as it is written, with its reasons in words. */
export interface RefusedLetter extends Letter {
  errors: string[]
}

export interface Letters {
  waiting: Letter[]
  sent: SentLetter[]
  refused: RefusedLetter[]
}

type Answer = { address: string; reference: string } | { errors: string[] }

const patience = 20_000
const sent = 'sent letter '
const refused = 'refused letter '

/** Puts a form aside until there is a network. */
export async function putLetter(letter: Letter): Promise<void> {
  const phone = await openPhone()
  await phone.put('letters', letter)
  tellPages()
}

/** Takes a letter, or what came of it, off this phone. */
export async function removeLetter(id: string): Promise<void> {
  const phone = await openPhone()
  const writing = phone.writing('letters', 'notes')
  writing.in('letters').delete(id)
  for (const name of [sent, refused]) writing.in('notes').delete(name + id)
  await writing.done
  tellPages()
}

/** Those of one kind, of whoever uses the phone now and of nobody in particular. */
export async function readLetters(kind: LetterKind): Promise<Letters> {
  const phone = await openPhone()
  const current = await letterOwner()
  const notes = async <note>(name: string) =>
    (await phone.getAll('notes', IDBKeyRange.bound(name, `${name}~`))) as (note & { owner: string | null })[]
  const own = <item extends { owner: string | null }>(items: item[]) =>
    items.filter(({ owner }) => owner === null || owner === current)
  return {
    waiting: own(await phone.getAll('letters')).filter((letter) => letter.kind === kind),
    sent: kind === 'help' ? own(await notes<SentLetter>(sent)) : [],
    refused: own(await notes<RefusedLetter>(refused)).filter((letter) => letter.kind === kind),
  }
}

/** Device of whoever uses the phone now; null before anybody did anything here. */
export async function letterOwner(): Promise<string | null> {
  const phone = await openPhone()
  return ((await phone.get('notes', 'current')) as string | undefined) ?? null
}

/** Sends each as the form that it is. What the server says stays noted: where the answer will be read, or what to mend. */
export async function sendLetters(phone: Phone): Promise<void> {
  const send = async () => {
    for (const letter of await phone.getAll('letters')) await sendLetter(phone, letter)
  }
  await ('locks' in navigator ? navigator.locks.request('conecta-letters', send) : send())
}

async function sendLetter(phone: Phone, letter: Letter) {
  const response = await postLetter(letter.address, letter.fields)
  if (!response.ok && response.status !== 422) throw response
  const answer = await answerOf(response)
  const writing = phone.writing('letters', 'notes')
  const notes = writing.in('notes')
  writing.in('letters').delete(letter.id)
  if (!('address' in answer)) notes.put({ ...letter, ...answer }, refused + letter.id)
  else if (letter.kind === 'help') notes.put(sentLetter(letter, answer), sent + letter.id)
  // Of an outcome the page itself says what was kept.
  else notes.put(Date.now(), 'outcomesAt')
  await writing.done
  tellPages()
}

function sentLetter({ id, owner, fields }: Letter, answer: { address: string; reference: string }): SentLetter {
  const message = fields.find(([name]) => name === 'message')?.[1] ?? ''
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
  try {
    return await response.json()
  } catch {
    throw new TypeError('Somebody else answered')
  }
}
