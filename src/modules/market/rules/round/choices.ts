import { openSlots, type Instance } from './instance.ts'
import { bitsOf, type Days, meetsWithin, ones, valueAt } from './days.ts'

/** What a slot is to somebody's day: three kinds of those in which she meets, three of those in which she idles. */
const inner = 0
/** At the end of a run of meetings; those that are a run by themselves are both. */
const edge = 1
const lone = 2
/** Between two meetings; near to one at least, or in a day without any; by itself. */
const bridge = 3
const near = 4
const far = 5
const kinds = 6

/** Which meeting may go where for no break more of her own; and for one less, as a rule. */
export const level = Uint8Array.of(edge, near, lone, far, inner, bridge)
export const mending = Uint8Array.of(lone, near, edge, bridge)

/** Choosing a meeting of somebody by its slot, and a slot for it. */
export interface Choices {
  days: Days
  /** Slots in which each participant can meet at all. */
  can: Int32Array
  /** By kind, as bits. */
  slots: Int32Array
  counts: Int32Array
  random: () => number
  from: number
  to: number
}

export function newChoices(instance: Instance, days: Days, random: () => number): Choices {
  const { words } = days
  const can = new Int32Array(instance.participants.length * words)
  openSlots(instance).forEach((open, meeting) => {
    const bits = bitsOf(open, words)
    for (const participant of instance.meetings[meeting]?.pair ?? [])
      for (let word = 0; word < words; word++) {
        const at = participant * words + word
        can[at] = (can[at] ?? 0) | (bits[word] ?? 0)
      }
  })
  return {
    days,
    can,
    slots: new Int32Array(kinds * words),
    counts: new Int32Array(kinds),
    random,
    from: 0,
    to: 0,
  }
}

/** Chooses a slot she meets in and one she idles in, of the pairs of kinds that are given; false where there is none. */
export function choose(choices: Choices, participant: number, pairs: Uint8Array): boolean {
  const { counts } = choices
  sort(choices, participant)
  let all = 0
  for (let pair = 0; pair < pairs.length; pair += 2) all += sizeOf(counts, pairs, pair)
  if (all === 0) return false
  let at = Math.floor(choices.random() * all) | 0
  let pair = 0
  for (let size = sizeOf(counts, pairs, 0); at >= size; size = sizeOf(counts, pairs, pair)) {
    at -= size
    pair += 2
  }
  const targets = counts[pairs[pair + 1] ?? 0] ?? 1
  const index = (at / targets) | 0
  choices.from = slotOf(choices, pairs[pair] ?? 0, index)
  choices.to = slotOf(choices, pairs[pair + 1] ?? 0, at - index * targets)
  return true
}

function sizeOf(counts: Int32Array, pairs: Uint8Array, pair: number) {
  return (counts[pairs[pair] ?? 0] ?? 0) * (counts[pairs[pair + 1] ?? 0] ?? 0)
}

function sort(choices: Choices, participant: number) {
  const { days, can, counts } = choices
  const { words, bits, firsts, lasts } = days
  for (let word = 0; word < words; word++) {
    const at = participant * words + word
    const busy = valueAt(bits, at)
    const carry = word > 0 ? valueAt(bits, at - 1) >>> 31 : 0
    const borrow = word + 1 < words ? valueAt(bits, at + 1) << 31 : 0
    const before = ((busy << 1) | carry) & ~valueAt(firsts, word)
    const after = ((busy >>> 1) | borrow) & ~valueAt(lasts, word)
    const open = days.spans.length === 1 ? 0 : emptyDays(days, participant, word)
    keep(choices, word * kinds, { before, after, open, busy, idle: ~busy & valueAt(can, at) })
    for (let kind = 0; kind < kinds; kind++)
      counts[kind] = (word === 0 ? 0 : valueAt(counts, kind)) + ones(valueAt(choices.slots, word * kinds + kind))
  }
}

/** Of 32 slots, as bits: those after a meeting, before one, and of days without any; those in which she meets, and idles. */
interface Sides {
  before: number
  after: number
  open: number
  busy: number
  idle: number
}

function keep({ slots }: Choices, row: number, { before, after, open, busy, idle }: Sides) {
  slots[row + inner] = busy & before & after
  slots[row + edge] = busy & ~(before & after)
  slots[row + lone] = busy & ~(before | after)
  slots[row + bridge] = idle & before & after
  slots[row + near] = idle & (before | after | open)
  slots[row + far] = idle & ~(before | after | open)
}

/** Slots of the days on which she does not meet: whoever meets there first begins no break. */
function emptyDays(days: Days, participant: number, word: number) {
  let bits = 0
  for (const span of days.spans) {
    const first = Math.max(0, span.from - word * 32)
    const last = Math.min(32, span.to - word * 32)
    if (first < last && !meetsWithin(days, participant, span))
      bits |= (0xffffffff << first) & (0xffffffff >>> (32 - last))
  }
  return bits
}

/** The so-manieth slot of a kind. */
function slotOf({ slots, days: { words } }: Choices, kind: number, index: number): number {
  let left = index
  let word = 0
  let bits = slots[kind] ?? 0
  for (let here = ones(bits); left >= here && word + 1 < words; here = ones(bits)) {
    left -= here
    word++
    bits = slots[word * kinds + kind] ?? 0
  }
  for (; left > 0; left--) bits &= bits - 1
  return word * 32 + 31 - Math.clz32(bits & -bits)
}
