import { place, remove } from './board.ts'
import type { Chain } from './chain.ts'

/** Lets the meetings of a chain change places. */
export function swapChain({ board, from, to, size, meetings }: Chain): void {
  const goes = new Int32Array(size)
  for (let index = 0; index < size; index++) {
    const meeting = meetings[index] ?? 0
    goes[index] = board.slotOf[meeting] === from ? to : from
    remove(board, meeting)
  }
  for (let index = 0; index < size; index++) place(board, meetings[index] ?? 0, goes[index] ?? 0)
}
