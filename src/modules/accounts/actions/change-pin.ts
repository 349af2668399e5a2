import { own } from '#kernel/database/database.ts'
import { hashPin } from '../auth/pin-hash.ts'
import { findCardOf, setPin } from '../queries/cards.ts'
import { deleteOtherSessions } from '../queries/sessions.ts'
import { type PinRefusal, pinRefusal } from '../rules/pin.ts'
import type { AccountsTables } from '../tables.ts'
import { type CardEntryRefusal, type CardWorld, pinProblem } from './enter-by-card.ts'

interface Wish {
  personId: string
  /** Token of the session that stays. */
  token: string
  current: string
  pin: string
  again: string
}

export type PinChange = { refusal: PinRefusal; about: 'pin' } | { refusal: CardEntryRefusal; about: 'current' } | null

/** Changes the PIN of her card; her other sessions end. */
export async function changePin(world: CardWorld, { personId, token, current, ...chosen }: Wish): Promise<PinChange> {
  const refusal = pinRefusal(chosen)
  if (refusal) return { refusal, about: 'pin' }
  const db = own<AccountsTables>(world.db)
  const problem = await ownPinProblem(world, personId, current)
  if (problem) return { refusal: problem, about: 'current' }
  await setPin(db, personId, await hashPin(world, chosen.pin))
  await deleteOtherSessions(db, { token, personId })
  return null
}

/** Why this is not the PIN of whoever asks, if it is not; counted as at the entrance. */
export async function ownPinProblem(world: CardWorld, personId: string, pin: string) {
  const card = await findCardOf(own<AccountsTables>(world.db), personId)
  return card ? await pinProblem(world, { number: card.number, card, pin }) : 'card-wrong'
}
