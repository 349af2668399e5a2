import { type Letter, type LetterKind, openPhone } from './database.ts'
import { noted, type RefusedLetter, type SentLetter } from './letters.ts'
import { tellPages } from './news.ts'

export interface Letters {
  waiting: Letter[]
  sent: SentLetter[]
  refused: RefusedLetter[]
}

/** Puts a form aside until there is a network, in place of what waits, or was refused, under the same identifier. */
export async function putLetter(letter: Letter): Promise<void> {
  const phone = await openPhone()
  const writing = phone.writing('letters', 'notes')
  writing.in('letters').put(letter)
  writing.in('notes').delete(noted.refused + letter.id)
  await writing.done
  tellPages()
}

/** `gone` is one that the server took, or that was taken off this phone. */
export async function findLetter(id: string): Promise<'waiting' | 'refused' | 'gone'> {
  const phone = await openPhone()
  if (await phone.get('letters', id)) return 'waiting'
  return (await phone.get('notes', noted.refused + id)) ? 'refused' : 'gone'
}

/** Takes a letter, or what came of it, off this phone. */
export async function removeLetter(id: string): Promise<void> {
  const phone = await openPhone()
  const writing = phone.writing('letters', 'notes')
  writing.in('letters').delete(id)
  for (const name of [noted.sent, noted.refused]) writing.in('notes').delete(name + id)
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
    sent: kind === 'help' ? own(await notes<SentLetter>(noted.sent)) : [],
    refused: own(await notes<RefusedLetter>(noted.refused)).filter((letter) => letter.kind === kind),
  }
}

/** Device of whoever uses the phone now; null before anybody did anything here. */
export async function letterOwner(): Promise<string | null> {
  const phone = await openPhone()
  return ((await phone.get('notes', 'current')) as string | undefined) ?? null
}
