import { randomBytes } from 'node:crypto'
import { own } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { codeDigest } from '../auth/card-code-digest.ts'
import { cardsRenewed } from '../events.ts'
import { endWaysIn, lockForNewCodes, setNewCode } from '../queries/cards.ts'
import { addressOf } from '../rules/address.ts'
import { cardCode } from '../rules/card-code.ts'
import { groupedNumber } from '../rules/card-number.ts'
import type { CardRefusal } from '../rules/cards.ts'
import type { Country } from '../rules/places.ts'
import type { AccountsTables } from '../tables.ts'
import { accountsUrls } from '../urls.ts'
import { type CardWorld, forgetTries } from './enter-by-card.ts'
import { codeExpiry, type PrintedCard } from './make-cards.ts'
import { writeMail } from './write-mail.ts'

interface Wish {
  group: { id: string; country: Country | null; language: Locale }
  /** One card, whatever its state; every card without a PIN when null. */
  number: string | null
  printing: string
  by: string
  at: Date
}

type Renewed = { refusal: CardRefusal } | { refusal: null; cards: PrintedCard[] }

/**
 * Makes new codes for the same accounts. What opened them before ends: sessions, PIN, passkeys. Devices stay, since work may still
 * wait on them. Whoever has given an address is told.
 */
export async function renewCards(world: CardWorld, wish: Wish): Promise<Renewed> {
  const { group, number, printing, by, at } = wish
  const made = await own<AccountsTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      const locked = await lockForNewCodes(transaction, { groupId: group.id, number })
      if (locked.some((card) => card.printing === printing)) return { refusal: 'already-shown' as const }
      const cards = locked.map((card) => ({ ...card, code: cardCode(randomBytes(8)) }))
      for (const { id, code, ...card } of cards) {
        const digest = await codeDigest(world, card.number, code)
        await setNewCode(transaction, { id, printing, codeDigest: digest, codeExpiresAt: codeExpiry(at) })
        await tell({ ...world, db: transaction }, card, wish)
      }
      if (!cards.length) return { refusal: null, cards }

      await endWaysIn(
        transaction,
        cards.map(({ personId }) => personId),
      )
      const subject = number ? `card ${groupedNumber(number)}` : `card-group ${group.id}`
      await cardsRenewed(transaction, { at, by, country: group.country, subject, count: cards.length })
      return { refusal: null, cards }
    })
  if (made.refusal !== null) return made
  await Promise.all(made.cards.map((card) => forgetTries(world, card.number)))
  return { refusal: null, cards: made.cards.map(({ name, code, ...card }) => ({ name, code, number: card.number })) }
}

async function tell(world: CardWorld, { name, email }: { name: string; email: string }, { group, at }: Wish) {
  const recipient = addressOf(email)
  if (recipient === null) return
  const locale = group.language
  const href = world.settings.origin + accountsUrls.signIn.href({ locale })
  await writeMail(world, { recipient, letter: { kind: 'card-renewed', name, href }, locale, at })
}
