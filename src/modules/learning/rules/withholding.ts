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
  /** The rows and columns that it stands in. */
  lines: Cell[][]
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
  const total = isPublishable(sumOf(cells))
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
  const cells: Cell[] = values.map((value) => ({ value, shown: isPublishable(value), lines: [] }))
  for (const cell of cells) cell.lines.push(cells)
  return cells
}

function linesOf(cells: readonly Cell[][], rows: ShownList, columns: ShownList): Line[] {
  const down = columns.values.map((_, at) => cells.flatMap((row) => row[at] ?? []))
  for (const column of down) for (const cell of column) cell.lines.push(column)
  return [
    ...cells.map((row, at) => ({ cells: row, total: rows.values[at] ?? false })),
    ...down.map((column, at) => ({ cells: column, total: columns.values[at] ?? false })),
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
  return withheld.length > 0 && (withheld.length < 2 || sumOf(withheld) < withheld.length + fewest)
}

/** Zeros last: that somebody else is there is what hides a small number. Then those that close a circuit, then the smallest. */
function leastShown(cells: readonly Cell[]): Cell | undefined {
  const order = (cell: Cell) => [cell.value === 0 ? 1 : 0, -withheldBeside(cell), cell.value]
  return cells
    .filter((cell) => cell.shown && !isPlainlyZero(cell))
    .toSorted((one, other) => compare(order(one), order(other)))[0]
}

/** Nobody in a list of its own, or in a line that adds up to nobody: such a cell hides nothing. */
function isPlainlyZero({ value, lines }: Cell): boolean {
  return value === 0 && (lines.length === 1 || lines.some((line) => sumOf(line) === 0))
}

function withheldBeside({ lines }: Cell): number {
  return lines.flat().filter(({ shown }) => !shown).length
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.map((part, at) => part - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}

function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { value }) => sum + value, 0)
}

/**
 * Each row and column with its total is an equation, what is withheld its unknowns. Seen as a graph whose nodes are the rows and
 * columns, the row and the column of totals among them, and whose edges are the unknowns, an unknown follows from the equations
 * exactly when its edge lies on no circuit.
 */
function protectBridges(cells: readonly Cell[][], rows: ShownList, columns: ShownList): boolean {
  const edges = edgesOf(cells, rows, columns)
  const nodes = byNode(edges)
  const bridge = edges.find((edge) => !isConnected(nodes, edge))
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

type Edges = ReadonlyMap<number, readonly Edge[]>

function byNode(edges: readonly Edge[]): Edges {
  const nodes = new Map<number, Edge[]>()
  for (const edge of edges)
    for (const node of [edge.row, edge.column]) nodes.set(node, [...(nodes.get(node) ?? []), edge])
  return nodes
}

/** Whether the two ends of an edge are joined without it. */
function isConnected(edges: Edges, without: Edge): boolean {
  const reached = new Set([without.row])
  // A set that is walked while it grows is walked to its end.
  for (const node of reached) {
    for (const edge of edges.get(node) ?? []) if (edge !== without) reached.add(edge.row).add(edge.column)
    if (reached.has(without.column)) return true
  }
  return false
}
