/** What differs from one room to the next, in each language of whoever wrote it: a name that nobody guesses, or the number of the table. */
const meeting = /\{(?:meeting|reunion|reunión|reuniao|reunião)\}/gi
const table = /\{(?:table|mesa)\}/gi

export interface Room {
  /** Name of the meeting that nobody guesses. */
  name: string
  /** From 1. */
  table: number
}

/** The address of one virtual room. */
export function roomAddress(pattern: string, room: Room): string {
  return pattern.replace(meeting, room.name).replace(table, String(room.table))
}

/** Whether it is an address of the web once a name stands in it; only encrypted ones are taken. */
export function isRoomPattern(pattern: string): boolean {
  try {
    return new URL(roomAddress(pattern, { name: 'x', table: 1 })).protocol === 'https:'
  } catch {
    return false
  }
}

/** Whether a meeting takes place in a virtual room: the round has no place, or one of the two is not there. */
export function isInRoom(place: string | null, ...both: readonly { isRemote: boolean }[]): boolean {
  return place === null || both.some(({ isRemote }) => isRemote)
}
