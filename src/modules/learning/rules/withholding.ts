/** Counts of people from 1 to one less than this are never shown. Nobody, 0, is nobody's secret. */
export const fewest = 5

/** A line of a table and its total: which entries are shown, in the order of `values`. */
export interface ShownList {
  values: readonly boolean[]
  total: boolean
}

interface Cell {
  value: number
  shown: boolean
}

interface Line {
  cells: readonly Cell[]
  /** The sum of the cells stands beside them. */
  total: boolean
}

/**
 * Which counts of a list may stand beside their total. Those under five are withheld, and others with them, the smallest first,
 * until what is withheld cannot be had by subtracting (secondary suppression: Hundepool et al., Statistical Disclosure Control, 4).
 */
export function withholdList(values: readonly number[]): ShownList {
  const cells = cellsOf(values)
  const total = isPublishable(values.reduce((sum, value) => sum + value, 0))
  protect({ cells, total })
  return { values: cells.map(({ shown }) => shown), total }
}

/**
 * Which cells of a table (by row, then column) may stand beside its row and column totals, of which those are shown that the
 * lists say. A total is decided by its own list alone, so that it is shown or withheld in every table alike.
 */
export function withholdTable(table: readonly (readonly number[])[], rows: ShownList, columns: ShownList): boolean[][] {
  const cells = table.map(cellsOf)
  const lines = linesOf(cells, rows, columns)
  for (let settled = false; !settled;) {
    const withheld = lines.filter(protect).length
    settled = withheld === 0 && !protectBridges(cells, rows, columns)
  }
  return cells.map((row) => row.map(({ shown }) => shown))
}

function isPublishable(value: number) {
  return value === 0 || value >= fewest
}

function cellsOf(values: readonly number[]): Cell[] {
  return values.map((value) => ({ value, shown: isPublishable(value) }))
}

function linesOf(cells: readonly Cell[][], rows: ShownList, columns: ShownList): Line[] {
  return [
    ...cells.map((row, at) => ({ cells: row, total: rows.values[at] ?? false })),
    ...columns.values.map((total, at) => ({ cells: cells.flatMap((row) => row[at] ?? []), total })),
  ]
}

/** Withholds more of a line until subtracting gives nothing away; tells whether it had to. */
function protect({ cells, total }: Line): boolean {
  let changed = false
  for (let next = total ? leastShown(cells) : undefined; next && givesAway(cells); next = leastShown(cells)) {
    next.shown = false
    changed = true
  }
  return changed
}

/** What is withheld adds up to a known sum: it must be of two cells or more, and leave each of them five values that it may have. */
function givesAway(cells: readonly Cell[]): boolean {
  const withheld = cells.filter(({ shown }) => !shown)
  const sum = withheld.reduce((all, { value }) => all + value, 0)
  return withheld.length > 0 && (withheld.length < 2 || sum < withheld.length + fewest)
}

/** Zeros last: that somebody else is there is what hides a small number. */
function leastShown(cells: readonly Cell[]): Cell | undefined {
  return cells
    .filter(({ shown }) => shown)
    .toSorted((one, other) => (one.value || Infinity) - (other.value || Infinity))[0]
}

/**
 * Each row and column with its total is an equation, what is withheld its unknowns. Seen as a graph whose nodes are the rows and
 * columns, the row and the column of totals among them, and whose edges are the unknowns, an unknown follows from the equations
 * exactly when its edge lies on no circuit.
 */
function protectBridges(cells: readonly Cell[][], rows: ShownList, columns: ShownList): boolean {
  const edges = edgesOf(cells, rows, columns)
  const bridge = edges.find((edge) => !isConnected(edges, edge))
  if (!bridge) return false
  const row = cells[bridge.row] ?? []
  const column = cells.flatMap((each) => each[bridge.column - firstColumn(rows)] ?? [])
  const next = leastShown(row) ?? leastShown(column) ?? leastShown(cells.flat())
  if (next) next.shown = false
  return next !== undefined
}

/** A withheld count, as the numbers of the two nodes that it joins: rows, the row of totals, columns, the column of totals. */
interface Edge {
  row: number
  column: number
}

function edgesOf(cells: readonly Cell[][], rows: ShownList, columns: ShownList): Edge[] {
  const shown = [
    ...cells.map((row, at) => [...row.map((cell) => cell.shown), rows.values[at] ?? false]),
    [...columns.values, rows.total],
  ]
  return shown.flatMap((line, row) =>
    line.flatMap((isShown, at) => (isShown ? [] : [{ row, column: firstColumn(rows) + at }])),
  )
}

function firstColumn(rows: ShownList) {
  return rows.values.length + 1
}

/** Whether the two ends of an edge are joined without it. */
function isConnected(edges: readonly Edge[], without: Edge): boolean {
  const reached = new Set([without.row])
  // A set that is walked while it grows is walked to its end.
  for (const node of reached)
    for (const edge of edges)
      if (edge !== without && (edge.row === node || edge.column === node)) reached.add(edge.row).add(edge.column)
  return reached.has(without.column)
}
