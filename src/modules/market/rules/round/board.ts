import { type Days, emptyDays, toggle } from './days.ts'
import { type Instance, openSlots } from './instance.ts'
import { type Interpreters, interpretersOf } from './interpreters.ts'

/** Where everything stands while an agenda is being improved. Meetings that stand nowhere yet are at -1. */
export interface Board {
  instance: Instance
  slotOf: Int32Array
  /** Meeting of each participant in each slot, row by row; -1 where there is none. */
  at: Int32Array
  /** Whom each participant meets in each slot, likewise. */
  partner: Int32Array
  /** Meetings in each slot. */
  filled: Int32Array
  interpreters: Interpreters | null
  days: Days
  pairs: Int32Array
  /** Whether a meeting may be in a slot by itself, row by row. */
  open: Uint8Array
  /** Whether every meeting may be in every slot, whatever the others do. */
  isFree: boolean
  /** Meetings that must be earlier, and those that must be later. */
  earlier: number[][]
  later: number[][]
}

export function emptyBoard(instance: Instance): Board {
  const { meetings, participants, slots } = instance
  const open = new Uint8Array(meetings.length * slots)
  openSlots(instance).forEach((list, meeting) => {
    for (const slot of list) open[meeting * slots + slot] = 1
  })
  const later: number[][] = meetings.map(() => [])
  meetings.forEach(({ after }, meeting) => {
    for (const first of after) later[first]?.push(meeting)
  })
  const interpreters = interpretersOf(instance)
  return {
    instance,
    interpreters,
    isFree: interpreters === null && open.every(Boolean) && meetings.every(({ after }) => !after.length),
    slotOf: new Int32Array(meetings.length).fill(-1),
    at: new Int32Array(participants.length * slots).fill(-1),
    partner: new Int32Array(participants.length * slots).fill(-1),
    filled: new Int32Array(slots),
    days: emptyDays(participants.length, slots, instance.dayStarts),
    pairs: Int32Array.from(meetings.flatMap(({ pair }) => pair)),
    open,
    earlier: meetings.map(({ after }) => after),
    later,
  }
}

export function place(board: Board, meeting: number, slot: number): void {
  const { slots } = board.instance
  board.slotOf[meeting] = slot
  board.filled[slot] = (board.filled[slot] ?? 0) + 1
  interpret(board, meeting, 1)
  for (let side = 0; side < 2; side++) {
    const participant = board.pairs[2 * meeting + side] ?? 0
    board.at[participant * slots + slot] = meeting
    board.partner[participant * slots + slot] = board.pairs[2 * meeting + 1 - side] ?? -1
    toggle(board.days, participant, slot)
  }
}

export function remove(board: Board, meeting: number): void {
  const { slots } = board.instance
  const slot = board.slotOf[meeting] ?? 0
  interpret(board, meeting, -1)
  board.slotOf[meeting] = -1
  board.filled[slot] = (board.filled[slot] ?? 0) - 1
  for (let side = 0; side < 2; side++) {
    const participant = board.pairs[2 * meeting + side] ?? 0
    board.at[participant * slots + slot] = -1
    board.partner[participant * slots + slot] = -1
    toggle(board.days, participant, slot)
  }
}

/** Counts a meeting where it stands, or no longer. */
function interpret({ interpreters, slotOf }: Board, meeting: number, change: 1 | -1) {
  if (!interpreters?.needs[meeting]) return
  const slot = slotOf[meeting] ?? 0
  interpreters.here[slot] = (interpreters.here[slot] ?? 0) + change
}

/** Whether what must be before and after it allows this slot, as the others stand now. */
export function inOrder(board: Board, meeting: number, slot: number): boolean {
  return outOfOrder(board, meeting, slot).length === 0
}

/** Those that would be on the wrong side of the meeting in this slot; what stands nowhere yet is on no side. */
export function outOfOrder({ slotOf, earlier, later }: Board, meeting: number, slot: number): number[] {
  const before = earlier[meeting]?.filter((each) => Number(slotOf[each]) >= slot)
  const after = later[meeting]?.filter((each) => Number(slotOf[each]) >= 0 && Number(slotOf[each]) <= slot)
  return [...(before ?? []), ...(after ?? [])]
}
