/** A meeting that is to have a table in its slot. */
export interface Seated {
  slot: number
  /** Where it stands already, from 0; null where it has none yet. */
  desk: number | null
  /** Which the plan would give it. */
  wanted: number
  /** Which of its two stays at a table; null where neither does. */
  keeper: string | null
}

/**
 * A table for each meeting, no two at the same one in a slot. Who keeps a table has the same all along where that can be: where they sit
 * already, else the first that is free whenever they meet; those with most meetings choose first.
 */
export function seatMeetings(meetings: readonly Seated[], tables: number): number[] {
  const desks = meetings.map(({ desk }) => desk)
  const taken = new Set(meetings.flatMap(({ slot, desk }) => (desk === null ? [] : [`${slot} ${desk}`])))
  const put = (number: number, desk: number) => {
    desks[number] = desk
    taken.add(`${meetings[number]?.slot} ${desk}`)
  }
  const isFree = (number: number, desk: number) => !taken.has(`${meetings[number]?.slot} ${desk}`)
  const all = Array.from({ length: tables }, (_, desk) => desk)
  for (const own of byKeeper(meetings)) {
    const open = own.filter((number) => desks[number] === null)
    const sits = own.map((number) => desks[number]).find((desk) => desk !== null && desk !== undefined)
    const homes = typeof sits === 'number' ? [sits] : all
    const home = homes.find((desk) => open.every((number) => isFree(number, desk)))
    if (home !== undefined) for (const number of open) put(number, home)
  }
  meetings.forEach(({ wanted }, number) => {
    if (desks[number] !== null) return
    put(number, [wanted, ...all].find((desk) => desk < tables && isFree(number, desk)) ?? wanted)
  })
  return desks.map((desk) => desk ?? 0)
}

/** Numbers of the meetings of each who keeps a table, those with most first. */
function byKeeper(meetings: readonly Seated[]): number[][] {
  const own = new Map<string, number[]>()
  meetings.forEach(({ keeper }, number) => {
    if (keeper !== null) own.set(keeper, [...(own.get(keeper) ?? []), number])
  })
  return [...own.values()].toSorted((one, other) => other.length - one.length)
}
