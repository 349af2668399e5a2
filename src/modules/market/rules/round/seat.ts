import type { Agenda, Instance } from './instance.ts'

/**
 * A table for each meeting (from 0): in each slot those who stay where one of their two sat last come first, then the others take
 * what is left. Few people change tables; it is not proved that none need.
 */
export function seat({ meetings, slots, participants }: Instance, agenda: Agenda): Int32Array {
  const tables = new Int32Array(meetings.length).fill(-1)
  const last = new Int32Array(participants.length).fill(-1)
  for (let slot = 0; slot < slots; slot++) {
    const here = meetings.flatMap(({ pair }, meeting) => (agenda[meeting] === slot ? [{ meeting, pair }] : []))
    const chosen = tablesOf(
      here.map(({ pair }) => pair),
      last,
    )
    here.forEach(({ meeting, pair }, index) => {
      tables[meeting] = chosen[index] ?? 0
      for (const participant of pair) last[participant] = chosen[index] ?? 0
    })
  }
  return tables
}

/** Tables of one slot's meetings, by where everyone sat last. */
function tablesOf(pairs: readonly (readonly [number, number])[], last: Int32Array): number[] {
  const taken = new Set<number>()
  const kept = pairs.map((pair) => {
    const table = pair.map((participant) => last[participant] ?? -1).find((each) => each >= 0 && !taken.has(each))
    if (table !== undefined) taken.add(table)
    return table
  })
  let free = 0
  return kept.map((table) => {
    if (table !== undefined) return table
    while (taken.has(free)) free++
    taken.add(free)
    return free
  })
}
