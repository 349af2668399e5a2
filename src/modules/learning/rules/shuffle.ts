import type { Match, Order, Pool, Question } from './activities.ts'

/** The same items in an order that follows from the seed alone. */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const next = chance(seed)
  const rest = [...items]
  return items.flatMap(() => rest.splice(Math.floor(next() * rest.length), 1))
}

/** Ids in the order in which the items of `order`, or the rights of `match`, are shown: never the right one where there are two or more. */
export function orderShown(activity: Order | Match, seed: string): string[] {
  const right = (activity.type === 'order' ? activity.items : activity.pairs).map((item) => item.id)
  const shown = shuffled(right, `${activity.id} ${seed}`)
  return shown.every((id, index) => id === right[index]) ? [...shown.slice(1), ...shown.slice(0, 1)] : shown
}

/**
 * The questions of one draw (0, 1, 2 …), all different. Draws deal out a shuffled pool from top to bottom before it is
 * shuffled again, so that each round of draws asks every question.
 */
export function pick(pool: Pool, draw: number): Question[] {
  const count = Math.max(1, Math.min(pool.pick, pool.questions.length))
  const draws = Math.max(1, Math.ceil(pool.questions.length / count))
  const round = shuffled(pool.questions, `${pool.id} ${Math.floor(draw / draws)}`)
  const from = (draw % draws) * count
  return [...round, ...round].slice(from, from + count)
}

/** Numbers in [0, 1): mulberry32 started from the text's 32-bit FNV-1a hash. */
function chance(seed: string): () => number {
  let state = 0x811c9dc5
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
