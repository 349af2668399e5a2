import { randomBytes, randomUUID } from 'node:crypto'
import { own } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { codeDigest } from '../auth/card-code-digest.ts'
import type { AuthWorld } from '../auth/world.ts'
import { cardsMade } from '../events.ts'
import { insertCardGroup } from '../queries/card-groups.ts'
import { insertCards, insertPeople, takenNumbers } from '../queries/cards.ts'
import { reservedAddress } from '../rules/address.ts'
import { cardCode, codeDays } from '../rules/card-code.ts'
import { cardNumber } from '../rules/card-number.ts'
import type { CardRefusal } from '../rules/cards.ts'
import type { Country } from '../rules/places.ts'
import type { AccountsTables } from '../tables.ts'

interface Wish {
  group: { label: string; country: Country | null; language: Locale }
  names: readonly string[]
  /** Identifier of the page that was filled in, and from now on of the group: sent twice, it makes one. */
  printing: string
  by: string
  at: Date
}

/** A card as it is printed: the only time that its code is known. */
export interface PrintedCard {
  number: string
  name: string
  code: string
}

type Made = { refusal: CardRefusal } | { refusal: null; cards: PrintedCard[] }

/** Makes an account for each name, with a card that opens it once by its code. */
export async function makeCards(world: AuthWorld, { group, names, printing, by, at }: Wish): Promise<Made> {
  return await own<AccountsTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      const row = { id: printing, ...group, made_by: by, made_at: at }
      if (!(await insertCardGroup(transaction, row))) return { refusal: 'already-shown' }

      const { language, country } = group
      const people = names.map((name) => ({
        name,
        email: reservedAddress(randomUUID()),
        languages: [language],
        country,
      }))
      const ids = await insertPeople(transaction, people)
      const numbers = await freeNumbers(names.length, (drawn) => takenNumbers(transaction, drawn))
      const cards = names.map((name, place) => ({ name, number: numbers[place] ?? '', code: cardCode(randomBytes(8)) }))
      const printed = { groupId: printing, printing, at, codeExpiresAt: codeExpiry(at) }
      const rows = cards.map(async ({ number, code }, place) => ({
        number,
        personId: ids[place] ?? '',
        codeDigest: await codeDigest(world, number, code),
      }))
      await insertCards(transaction, printed, await Promise.all(rows))
      await cardsMade(transaction, { at, by, groupId: printing, country, count: cards.length })
      return { refusal: null, cards }
    })
}

export function codeExpiry(at: Date): Date {
  return new Date(at.getTime() + codeDays * 86_400_000)
}

/** Numbers that no card has, as many as are asked for. */
async function freeNumbers(count: number, taken: (drawn: string[]) => Promise<Set<string>>) {
  const free = new Set<string>()
  while (free.size < count) {
    const drawn = Array.from({ length: count - free.size }, () => cardNumber(randomBytes(7)))
    const used = await taken(drawn)
    for (const number of drawn) if (!used.has(number)) free.add(number)
  }
  return [...free]
}
