export interface Range {
  from: number
  to: number
}

/** Again and again from warm to cold, each time twice as slowly: the temperatures of a step, counted from 0. */
export function cooling(step: number, { from, to }: Range): Range {
  const cycle = Math.floor(Math.log2(step + 1))
  const place = (step + 1 - 2 ** cycle) / 2 ** cycle
  const at = (part: number) => from * (to / from) ** part
  return { from: at(place), to: at(place + 1 / 2 ** cycle) }
}
