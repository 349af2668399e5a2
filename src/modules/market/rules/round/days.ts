/**
 * Which slots each participant meets in, as bits: 32 slots a word, one row of words a participant. A run of busy slots begins where a
 * busy slot follows an idle one or opens a day; breaks are the runs of a day less one, on each day on which somebody meets at all.
 */
export interface Days {
  words: number
  bits: Int32Array
  /** The first slot of each day, as bits, and the last one. */
  firsts: Int32Array
  lasts: Int32Array
  /** From which slot on each day lasts, and with which it is over. */
  spans: { from: number; to: number }[]
}

/** Days begin in slot 0 and in those that are named. */
export function emptyDays(participants: number, slots: number, starts: readonly number[] = []): Days {
  const words = Math.ceil(slots / 32)
  const begins = [0, ...starts]
  const spans = begins.map((from, day) => ({ from, to: begins[day + 1] ?? slots }))
  return {
    words,
    bits: new Int32Array(participants * words),
    firsts: bitsOf(
      spans.map(({ from }) => from),
      words,
    ),
    lasts: bitsOf(
      spans.map(({ to }) => to - 1),
      words,
    ),
    spans,
  }
}

export function bitsOf(slots: readonly number[], words: number): Int32Array {
  const bits = new Int32Array(words)
  for (const slot of slots) bits[slot >>> 5] = (bits[slot >>> 5] ?? 0) | (1 << (slot & 31))
  return bits
}

export function toggle({ words, bits }: Days, participant: number, slot: number): void {
  const at = participant * words + (slot >>> 5)
  bits[at] = (bits[at] ?? 0) ^ (1 << (slot & 31))
}

/** Breaks of a participant. */
export function breaksIn(days: Days, participant: number): number {
  const { words, bits, spans } = days
  if (words === 1 && spans.length === 1) return Math.max(0, ones(runStarts(bits[participant] ?? 0, 0)) - 1)
  return runsIn(days, participant) - daysWithMeetings(days, participant)
}

function runsIn({ words, bits, firsts }: Days, participant: number) {
  let runs = 0
  let carry = 0
  for (let word = 0; word < words; word++) {
    const busy = bits[participant * words + word] ?? 0
    runs += ones(runStarts(busy, carry) | (busy & (firsts[word] ?? 0)))
    carry = busy >>> 31
  }
  return runs
}

function daysWithMeetings(days: Days, participant: number) {
  let count = 0
  for (const span of days.spans) if (meetsWithin(days, participant, span)) count++
  return count
}

/** Whether a participant meets at all from one slot up to, not including, another. */
export function meetsWithin(
  { words, bits }: Days,
  participant: number,
  { from, to }: { from: number; to: number },
): boolean {
  for (let word = from >>> 5; word < words && word * 32 < to; word++) {
    const first = Math.max(0, from - word * 32)
    const last = Math.min(32, to - word * 32)
    const within = (0xffffffff << first) & (0xffffffff >>> (32 - last))
    if ((bits[participant * words + word] ?? 0) & within) return true
  }
  return false
}

/** Breaks that a participant would have once one meeting has gone from a slot to another. */
export function breaksAfter(days: Days, participant: number, { from, to }: { from: number; to: number }): number {
  if (days.words === 1 && days.spans.length === 1) {
    const busy = (days.bits[participant] ?? 0) ^ (1 << from) ^ (1 << to)
    return ones(runStarts(busy, 0)) - 1
  }
  toggle(days, participant, from)
  toggle(days, participant, to)
  const breaks = breaksIn(days, participant)
  toggle(days, participant, from)
  toggle(days, participant, to)
  return breaks
}

function runStarts(word: number, carry: number) {
  return word & ~((word << 1) | carry)
}

export function ones(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The index is one of the array's. */
export function valueAt(values: Int32Array, index: number): number {
  return values[index] ?? 0
}
