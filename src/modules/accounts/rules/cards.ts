export interface CardFacts {
  usedAt: Date | null
  hasPin: boolean
  codeExpiresAt: Date | null
  lockedAt: Date | null
}

/** What a card is just now. A new code on a card that was used before is `renewed` until she uses it. */
export type CardState = 'unused' | 'expired' | 'in-use' | 'renewed' | 'locked'

export function cardState({ usedAt, hasPin, codeExpiresAt, lockedAt }: CardFacts, now: Date): CardState {
  if (lockedAt) return 'locked'
  if (hasPin) return 'in-use'
  if (!codeExpiresAt || codeExpiresAt <= now) return 'expired'
  return usedAt ? 'renewed' : 'unused'
}

export type CardRefusal = 'card-used' | 'already-shown'
export type CardEndRefusal = 'address-first'

/** Until she uses her card, its name is the facilitator's to mend and the account hers to take back; from then on both are hers. */
export function handlingRefusal({ usedAt }: Pick<CardFacts, 'usedAt'>): CardRefusal | null {
  return usedAt ? 'card-used' : null
}

/** A card is ended only where another way in is left that can also be recovered: a passkey alone is lost with its telephone. */
export function cardEndRefusal(address: string | null): CardEndRefusal | null {
  return address === null ? 'address-first' : null
}
