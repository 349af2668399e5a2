import { own } from '#kernel/database/database.ts'
import type { Asker } from '../auth/ask.ts'
import { openSession } from '../auth/open-session.ts'
import { hashPin } from '../auth/pin-hash.ts'
import { lockCard, renamePerson, setFirstPin } from '../queries/cards.ts'
import { type PinRefusal, pinRefusal } from '../rules/pin.ts'
import type { AccountsTables } from '../tables.ts'
import { type CardEntryRefusal, type CardWorld, codeProblem, counted } from './enter-by-card.ts'

interface Wish {
  number: string
  code: string
  /** As she wants to be called: the one on the card was written by somebody else. */
  name: string
  pin: string
  again: string
}

type Use =
  | { refusal: PinRefusal; about: 'pin' }
  | { refusal: CardEntryRefusal; about: 'card' }
  | { refusal: null; cookies: string[] }

/** Uses a code, once: the PIN is hers from now on, and a session is opened. */
export async function useCard(world: CardWorld, asker: Asker, { number, code, name, ...chosen }: Wish): Promise<Use> {
  const refusal = pinRefusal({ ...chosen, code })
  if (refusal) return { refusal, about: 'pin' }
  const pin = await hashPin(world, chosen.pin)

  const used = await own<AccountsTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      const card = await lockCard(transaction, number)
      const problem = await codeProblem(world, { number, card, code })
      if (problem || !card) return { refusal: problem ?? 'card-wrong' } as const
      await setFirstPin(transaction, { id: card.id, pin, at: world.clock() })
      await renamePerson(transaction, { personId: card.personId, name })
      return { refusal: null, personId: card.personId } as const
    })
  const wrong = await counted(world, number, used.refusal)
  if (used.refusal !== null) return { refusal: wrong ?? used.refusal, about: 'card' }
  return { refusal: null, cookies: await openSession(world, asker, used.personId) }
}
