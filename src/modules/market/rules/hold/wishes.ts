export const wishKinds = ['must', 'would', 'no'] as const
export type WishKind = (typeof wishKinds)[number]

/** What one participant says of another. */
export interface Wish {
  participant: string
  other: string
  wish: WishKind
}

/** Two who may meet, and what it is worth. */
export interface Candidate {
  seller: string
  buyer: string
  value: number
  /** Said by both. */
  isMutual: boolean
}

/** People that one participant may name as 'must' or 'would': what nobody can read through is no wish. */
export const mostWishes = 100

/**
 * The published rule: 'must meet' is worth 5, 'would like' 2, and 4 more where both said one of them. A 'no thanks' from either side
 * ends it. Nobody can pay for a meeting.
 */
export const worth = { must: 5, would: 2, both: 4 } as const
/** What is agreed already goes before everything that is wished. */
export const worthOfAgreed = 1000

/** Everything that was wished and nobody refused, the most valued first. */
export function candidates(wishes: readonly Wish[], sellers: ReadonlySet<string>): Candidate[] {
  const pairs = new Map<string, { seller: string; buyer: string; said: WishKind[] }>()
  for (const { participant, other, wish } of wishes) {
    // Where there are no sides, whoever came in first stands first.
    const isFirst = sellers.has(participant) || (!sellers.has(other) && participant < other)
    const [seller, buyer] = isFirst ? [participant, other] : [other, participant]
    const key = `${seller} ${buyer}`
    const pair = pairs.get(key) ?? { seller, buyer, said: [] }
    pair.said.push(wish)
    pairs.set(key, pair)
  }
  return [...pairs.values()]
    .filter(({ said }) => !said.includes('no'))
    .map(({ seller, buyer, said }) => ({ seller, buyer, value: valueOf(said), isMutual: said.length === 2 }))
    .toSorted(
      (one, other) => other.value - one.value || order(one.seller, other.seller) || order(one.buyer, other.buyer),
    )
}

/** Says of two whether either of them refused to meet the other. */
export function refusals(wishes: readonly Wish[]): (pair: { seller: string; buyer: string }) => boolean {
  const refused = new Set(
    wishes.flatMap(({ participant, other, wish }) => (wish === 'no' ? [`${participant} ${other}`] : [])),
  )
  return ({ seller, buyer }) => refused.has(`${seller} ${buyer}`) || refused.has(`${buyer} ${seller}`)
}

function valueOf(said: readonly WishKind[]) {
  const sum = said.reduce((total, wish) => total + (wish === 'no' ? 0 : worth[wish]), 0)
  return sum + (said.length === 2 ? worth.both : 0)
}

function order(one: string, other: string) {
  return one < other ? -1 : Number(one > other)
}
