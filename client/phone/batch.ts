import type { KeptEvent } from './database.ts'

/** What the server answers to a batch. */
export interface BatchAnswer {
  kept: string[]
  refused: { id: string; refusal: string }[]
  lessons: { course: string; version: string; lesson: string; done: boolean; left: number }[]
  counts: { course: string; version: string; events: number }[]
  certificates: { course: string; version: string; code: string | null; refusal: string | null }[]
  /** Its signed list of what it keeps; null where it keeps nothing of the batch. */
  receipt: string | null
}

export const mostStatements = 20
const mostBytes = 150_000

/** The first of what waits, in the order made: few and light, so that little is lost when the network cuts. */
export function batchOf<event extends Pick<KeptEvent, 'statement'>>(waiting: readonly event[]): event[] {
  let bytes = 0
  const batch: event[] = []
  for (const event of waiting.slice(0, mostStatements)) {
    bytes += event.statement?.length ?? 0
    if (batch.length > 0 && bytes > mostBytes) break
    batch.push(event)
  }
  return batch
}

/** Not the statement's fault: the server lost sight of the device, which is made known to it again. */
export const unknownDevice = 'unknown-device'

/** The events of a batch that the answer changes: only what it names, each by its id. */
export function settled(batch: readonly KeptEvent[], { kept, refused }: Pick<BatchAnswer, 'kept' | 'refused'>) {
  return batch.flatMap((event): KeptEvent[] => {
    if (kept.includes(event.id)) return [{ ...event, state: 'kept', refusal: null }]
    const refusal = refused.find(({ id }) => id === event.id)?.refusal
    return refusal === undefined || refusal === unknownDevice ? [] : [{ ...event, state: 'refused', refusal }]
  })
}

const shortest = 2_000
const longest = 15 * 60_000

/** Milliseconds to wait after so many failures in a row; `chance` (0 to 1) keeps phones of one village apart. */
export function pauseAfter(failures: number, chance: number): number {
  const whole = Math.min(longest, shortest * 2 ** Math.min(failures - 1, 20))
  return Math.round(whole * (0.5 + chance / 2))
}
