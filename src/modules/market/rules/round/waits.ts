import type { Board } from './board.ts'

/** How long each participant waits at most, and how many idle slots lie between meetings in all. */
export interface Waits {
  idle: number
  longest(): number
  /** Reads the days of some again. */
  renew(participants: readonly number[]): void
}

export function waitsOf({ days, instance: { participants, slots } }: Board): Waits {
  const longestOf = new Int32Array(participants.length)
  const idleOf = new Int32Array(participants.length)
  /** How many participants have their longest wait of so many slots. */
  const counts = new Int32Array(slots + 1)
  counts[0] = participants.length
  const waits: Waits = {
    idle: 0,
    longest: () => {
      let longest = slots
      while (longest > 0 && !counts[longest]) longest--
      return longest
    },
    renew: (some) => {
      for (const each of some) {
        const { longest, idle } = gapsIn(days, each, slots)
        move(counts, longestOf[each] ?? 0, longest)
        waits.idle += idle - (idleOf[each] ?? 0)
        longestOf[each] = longest
        idleOf[each] = idle
      }
    },
  }
  waits.renew([...participants.keys()])
  return waits
}

function move(counts: Int32Array, from: number, to: number) {
  counts[from] = (counts[from] ?? 0) - 1
  counts[to] = (counts[to] ?? 0) + 1
}

function gapsIn({ words, bits, firsts }: Board['days'], participant: number, slots: number) {
  let [longest, idle, last] = [0, 0, -1]
  for (let slot = 0; slot < slots; slot++) {
    const [word, bit] = [slot >>> 5, 1 << (slot & 31)]
    // Nobody waits from one day to the next.
    if ((firsts[word] ?? 0) & bit) last = -1
    if (!((bits[participant * words + word] ?? 0) & bit)) continue
    const gap = last < 0 ? 0 : slot - last - 1
    longest = Math.max(longest, gap)
    idle += gap
    last = slot
  }
  return { longest, idle }
}
