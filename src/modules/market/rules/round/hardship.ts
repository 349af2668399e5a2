import { type Board } from './board.ts'
import type { Path } from './path.ts'

/** How the meetings at hard hours are shared. */
export interface Hardship {
  /** By how much the sum of the squares of everyone's hard meetings grows where a chain changes places: fewer, and for no one many. */
  growth(path: Path): number
  /** Counts anew where the chain has changed places. */
  note(path: Path): void
}

/** Null where no slot is hard for anybody. Only the days of a chain's two ends change. */
export function hardshipOf({ at, instance: { participants, slots } }: Board): Hardship | null {
  if (!participants.some(({ hard }) => hard?.length)) return null
  const isHard = new Uint8Array(participants.length * slots)
  const counts = new Int32Array(participants.length)
  participants.forEach(({ hard = [] }, who) => {
    for (const slot of hard) isHard[who * slots + slot] = 1
  })
  for (let seat = 0; seat < at.length; seat++)
    if (isHard[seat] && (at[seat] ?? 0) >= 0) {
      const who = Math.floor(seat / slots)
      counts[who] = (counts[who] ?? 0) + 1
    }
  const more = (who: number, gives: number, takes: number) =>
    (isHard[who * slots + takes] ?? 0) - (isHard[who * slots + gives] ?? 0)
  const square = (who: number, change: number) => ((counts[who] ?? 0) + change) ** 2 - (counts[who] ?? 0) ** 2
  return {
    growth: ({ start, end, from, to, leaves, takes }) =>
      start === end ? 0 : square(start, more(start, from, to)) + square(end, more(end, leaves, takes)),
    note: ({ start, end, from, to, leaves, takes }) => {
      if (start === end) return
      counts[start] = (counts[start] ?? 0) + more(start, from, to)
      counts[end] = (counts[end] ?? 0) + more(end, leaves, takes)
    },
  }
}
