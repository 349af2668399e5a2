/** A square of a grid over the earth: `depth` halves a degree so often; row and column count from the south and from Greenwich. */
export interface Cell {
  depth: number
  row: number
  column: number
}

/** Nearer than this nothing can be told apart: about seven metres. */
export const deepest = 14

/** As it stands in the address: '7.-1671.-9490'. Null for what means nothing. */
export function cellOf(text: string | undefined): Cell | null {
  const [, depth, row, column] = /^(\d{1,2})\.(-?\d{1,8})\.(-?\d{1,8})$/.exec(text ?? '') ?? []
  if (depth === undefined || Number(depth) > deepest) return null
  const cell = { depth: Number(depth), row: Number(row), column: Number(column) }
  const { south, north, west, east } = boundsOf(cell)
  return south >= -90 && north <= 90 && west >= -180 && east <= 180 ? cell : null
}

export function cellText({ depth, row, column }: Cell): string {
  return [depth, row, column].join('.')
}

export interface Bounds {
  south: number
  west: number
  north: number
  east: number
}

/** In degrees. */
export function boundsOf({ depth, row, column }: Cell): Bounds {
  const side = 1 / 2 ** depth
  return { south: row * side, west: column * side, north: (row + 1) * side, east: (column + 1) * side }
}

/** The depth at which so wide a window has about eight cells across. */
export function depthFor(degrees: number): number {
  return Math.min(deepest, Math.max(0, Math.round(Math.log2(8 / degrees))))
}
