import { own } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import type { Asker } from '../auth/ask.ts'
import { codeDigest, isSameDigest } from '../auth/card-code-digest.ts'
import { openSession } from '../auth/open-session.ts'
import { isPinOf } from '../auth/pin-hash.ts'
import type { AuthWorld } from '../auth/world.ts'
import { limits } from '../limits.ts'
import { type EntryCard, findCard, markLocked } from '../queries/cards.ts'
import type { AccountsTables } from '../tables.ts'

export type CardWorld = AuthWorld & Pick<World, 'limiter'>
export type CardEntryRefusal = 'card-wrong' | 'card-locked' | 'code-expired'

/**
 * Opens a session by number and PIN. A number that no card has costs as much, answers alike and is counted alike, so that nobody
 * learns which numbers there are.
 */
export async function enterByCard(world: CardWorld, asker: Asker, wish: { number: string; pin: string }) {
  const card = await findCard(own<AccountsTables>(world.db), wish.number)
  const refusal = await pinProblem(world, { number: wish.number, card, pin: wish.pin })
  if (refusal || !card) return { refusal: refusal ?? 'card-wrong' } as const
  return { refusal: null, cookies: await openSession(world, asker, card.personId) } as const
}

/** Why a PIN does not open a card, if it does not; a wrong one is counted. */
export async function pinProblem(
  world: CardWorld,
  { number, card, pin }: { number: string; card: Pick<EntryCard, 'pin' | 'lockedAt'> | undefined; pin: string },
): Promise<CardEntryRefusal | null> {
  const right = await isPinOf(world, card?.pin ?? null, pin)
  const refusal = right ? null : 'card-wrong'
  return await counted(world, number, card?.lockedAt ? 'card-locked' : refusal)
}

/** Why a code does not open a card, if it does not. */
export async function codeProblem(
  world: AuthWorld,
  { number, card, code }: { number: string; card: Omit<EntryCard, 'name'> | undefined; code: string },
): Promise<CardEntryRefusal | null> {
  const right = isSameDigest(card?.codeDigest ?? null, await codeDigest(world, number, code))
  if (card?.lockedAt) return 'card-locked'
  if (!right) return 'card-wrong'
  return card?.codeExpiresAt && card.codeExpiresAt > world.clock() ? null : 'code-expired'
}

/** Whose card a code opens. Nothing is used up by asking: the code is, when she chooses her PIN. */
export async function readCard(world: CardWorld, wish: { number: string; code: string }) {
  const card = await findCard(own<AccountsTables>(world.db), wish.number)
  const refusal = await counted(world, wish.number, await codeProblem(world, { ...wish, card }))
  if (refusal || !card) return { refusal: refusal ?? 'card-wrong' } as const
  return { refusal: null, name: card.name } as const
}

/** Counts what was tried: the tenth wrong one of a day locks the card, a right one forgets them. */
export async function counted(world: CardWorld, number: string, refusal: CardEntryRefusal | null) {
  if (refusal === null) await forgetTries(world, number)
  if (refusal !== 'card-wrong' || (await world.limiter.allows(limits.wrongByCard, number))) return refusal
  await markLocked(own<AccountsTables>(world.db), number, world.clock())
  return 'card-locked'
}

/** After a right one, or a new code. */
export async function forgetTries({ limiter }: Pick<World, 'limiter'>, number: string): Promise<void> {
  await Promise.all([limiter.forget(limits.wrongByCard, number), limiter.forget(limits.cardByNumber, number)])
}
