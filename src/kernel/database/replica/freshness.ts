import type { Position } from './position.ts'

export type Doubt = 'silent' | 'behind'

interface Mark {
  at: number
  position: Position
}

const longestSilence = 3000

/**
 * How fresh a replica is, from what both servers said when they were last asked. Its age is measured by the primary's own
 * positions over time, since the time of the last replayed transaction grows on a site where nobody writes.
 */
export class Freshness {
  private mostLag: number
  private replayed: Position | null = null
  private heardAt = -Infinity
  private marks: Mark[] = []
  /** Nothing older may be read; 'unknown' while that position is being asked for. */
  private awaited: Position | 'unknown' | null = null

  constructor(mostLag: number) {
    this.mostLag = mostLag
  }

  /** The primary stood at `position` when it was asked, at `at` milliseconds. */
  primarySaid(position: Position, at: number): void {
    this.marks.push({ at, position })
    const due = this.marks.findLastIndex((mark) => mark.at <= at - this.mostLag)
    if (due > 0) this.marks.splice(0, due)
  }

  /** The replica has replayed up to `position`; null when it did not answer, or is no replica any more. */
  replicaSaid(position: Position | null, at: number): void {
    this.replayed = position
    if (position !== null) this.heardAt = at
  }

  await(position: Position | 'unknown'): void {
    this.awaited = position
  }

  /** Why nobody should read from the replica now; null when everybody may who has not written meanwhile. */
  doubt(now: number): Doubt | null {
    if (this.replayed === null || now - this.heardAt > longestSilence) return 'silent'
    const due = this.marks.findLast(({ at }) => at <= now - this.mostLag) ?? this.marks[0]
    return due && this.replayed >= due.position ? null : 'behind'
  }

  has(position: Position | null, now: number): boolean {
    if (this.doubt(now) || this.replayed === null || this.awaited === 'unknown') return false
    return this.replayed >= (this.awaited ?? 0n) && this.replayed >= (position ?? 0n)
  }
}
