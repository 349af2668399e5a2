/**
 * Which slots each participant meets in, as bits: 32 slots a word, one row of words a participant. A break ends where a busy slot
 * follows an idle one, so that breaks are runs of busy slots less one.
 */
export interface Days {
  words: number
  bits: Uint32Array
}

export function emptyDays(participants: number, slots: number): Days {
  const words = Math.ceil(slots / 32)
  return { words, bits: new Uint32Array(participants * words) }
}

export function toggle({ words, bits }: Days, participant: number, slot: number): void {
  const at = participant * words + (slot >>> 5)
  bits[at] = (bits[at] ?? 0) ^ (1 << (slot & 31))
}

/** Breaks of a participant. */
export function breaksIn({ words, bits }: Days, participant: number): number {
  if (words === 1) return Math.max(0, ones(runStarts(bits[participant] ?? 0, 0)) - 1)
  let runs = 0
  let carry = 0
  for (let at = participant * words; at < (participant + 1) * words; at++) {
    const word = bits[at] ?? 0
    runs += ones(runStarts(word, carry))
    carry = word >>> 31
  }
  return Math.max(0, runs - 1)
}

/** Slots between the first meeting and the last in which she idles. */
export function idleIn({ words, bits }: Days, participant: number): number {
  let first = -1
  let last = -1
  let busy = 0
  for (let index = 0; index < words; index++) {
    const word = bits[participant * words + index] ?? 0
    if (word === 0) continue
    if (first < 0) first = index * 32 + 31 - Math.clz32(word & -word)
    last = index * 32 + 31 - Math.clz32(word)
    busy += ones(word)
  }
  return first < 0 ? 0 : last - first + 1 - busy
}

/** The longest run of idle slots between two meetings. */
export function longestIn(days: Days, participant: number, slots: number): number {
  let longest = 0
  let last = -1
  for (let slot = 0; slot < slots; slot++) {
    const word = days.bits[participant * days.words + (slot >>> 5)] ?? 0
    if (!(word & (1 << (slot & 31)))) continue
    if (last >= 0) longest = Math.max(longest, slot - last - 1)
    last = slot
  }
  return longest
}

function runStarts(word: number, carry: number) {
  return word & ~((word << 1) | carry)
}

function ones(word: number) {
  let rest = word - ((word >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
