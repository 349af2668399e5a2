import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { fewest, type ShownList, withholdList, withholdTable } from './withholding.ts'

describe('withholding in a list', () => {
  it('shows everything when nothing is small, and nobody', () =>
    assert.deepEqual(withholdList([5, 0, 12]), { values: [true, true, true], total: true }))

  it('withholds what is under five, and the next smallest so that subtracting does not give it', () =>
    assert.deepEqual(withholdList([4, 30, 8]).values, [false, true, false]))

  it('withholds more while the withheld add up to too little', () =>
    assert.deepEqual(withholdList([1, 1, 9, 40]).values, [false, false, false, true]))

  it('withholds a total under five', () => {
    assert.deepEqual(withholdList([3, 0]), { values: [false, true], total: false })
    assert.deepEqual(withholdList([2, 2]), { values: [false, false], total: false })
  })

  it('shows nobody: that hides nothing', () =>
    assert.deepEqual(withholdList([4, 0, 1]), { values: [false, true, false], total: true }))

  it('is of two cells or more, or of none, wherever the total is shown', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 8 }), (values) => {
        const shown = withholdList(values)
        const withheld = values.filter((_, at) => !shown.values[at])
        assert.ok(values.every((value, at) => !shown.values[at] || value === 0 || value >= fewest))
        if (shown.total) assert.notEqual(withheld.length, 1)
        if (shown.total && withheld.length) assert.ok(sum(withheld) >= fewest)
      }),
    )
  })
})

describe('withholding in a table', () => {
  it('withholds a rectangle around one small cell', () => {
    const shown = shownOf([
      [3, 20, 30],
      [10, 21, 31],
      [50, 60, 70],
    ])
    assert.deepEqual(shown[0], [false, false, true])
    assert.equal(shown.flat().filter((cell) => !cell).length, 4)
  })

  it('gives nothing away along rows and columns: no withheld value follows from what is shown', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { rows, columns } = marginsOf(table)
        const shown = withholdTable(table, rows, columns)
        assert.ok(table.flat().every((value, at) => !shown.flat()[at] || value === 0 || value >= fewest))
        assert.deepEqual(determined(table, shown, { rows, columns }), [])
      }),
      { numRuns: 400 },
    )
  })

  it('leaves a small number more than one value that it may have, though no count is negative', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { rows, columns } = marginsOf(table)
        const shown = withholdTable(table, rows, columns)
        for (const { low, high } of bounded(table, shown, { rows, columns })) assert.ok(high > low)
      }),
      { numRuns: 400 },
    )
  })

  it('shows the whole of a table without small numbers', () =>
    assert.ok(
      shownOf([
        [5, 6],
        [0, 9],
      ])
        .flat()
        .every(Boolean),
    ))
})

const counts = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 7 }), fc.integer({ min: 5, max: 60 }))
const tables = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 6 }))
  .chain(([height, width]) =>
    fc.array(fc.array(counts, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  )

function sum(values: readonly number[]) {
  return values.reduce((all, value) => all + value, 0)
}

function columnsOf(table: readonly (readonly number[])[]) {
  return (table[0] ?? []).map((_, at) => table.map((row) => row[at] ?? 0))
}

function marginsOf(table: readonly (readonly number[])[]) {
  return { rows: withholdList(table.map(sum)), columns: withholdList(columnsOf(table).map(sum)) }
}

function shownOf(table: readonly (readonly number[])[]) {
  const { rows, columns } = marginsOf(table)
  return withholdTable(table, rows, columns)
}

/** What an attacker works out: every line with its total is an equation; solved by elimination, in exact integers. */
function determined(
  table: readonly (readonly number[])[],
  shown: readonly (readonly boolean[])[],
  { rows, columns }: { rows: ShownList; columns: ShownList },
) {
  const whole = [...shown.map((row, y) => [...row, rows.values[y] ?? false]), [...columns.values, rows.total]]
  const unknowns = whole.flatMap((row, y) => row.flatMap((isShown, x) => (isShown ? [] : [{ y, x }])))
  const [height, width] = [table.length, columns.values.length]
  const sign = (isTotal: boolean) => (isTotal ? -1n : 1n)
  const equations = [
    ...whole.map((_, line) => unknowns.map(({ y, x }) => (y === line ? sign(x === width) : 0n))),
    ...columns.values.map((_, line) => unknowns.map(({ y, x }) => (x === line ? sign(y === height) : 0n))),
    unknowns.map(({ y, x }) => (x === width ? sign(y === height) : 0n)),
  ]
  return reduced(equations)
    .filter((equation) => equation.filter((factor) => factor !== 0n).length === 1)
    .map((equation) => unknowns[equation.findIndex((factor) => factor !== 0n)])
}

/** What else he works out: a count is 0 or more, so that a small total bounds what adds up to it; until nothing gets narrower. */
function bounded(
  table: readonly (readonly number[])[],
  shown: readonly (readonly boolean[])[],
  { rows, columns }: { rows: ShownList; columns: ShownList },
) {
  const bounds = table.map((row, y) =>
    row.map((value, x) => ({
      ...(shown[y]?.[x] ? { low: value, high: value } : { low: 0, high: 1e9 }),
      small: value > 0 && value < fewest,
    })),
  )
  const lines = [
    ...bounds.map((line, y) => ({ line, total: rows.values[y] ? sum(table[y] ?? []) : null })),
    ...columns.values.map((total, x) => ({
      line: bounds.flatMap((row) => row[x] ?? []),
      total: total ? sum(table.map((row) => row[x] ?? 0)) : null,
    })),
  ]
  for (let round = 0; round < 20; round++)
    for (const { line, total } of lines)
      for (const cell of total === null ? [] : line) {
        const others = line.filter((other) => other !== cell)
        cell.low = Math.max(cell.low, (total ?? 0) - sum(others.map(({ high }) => high)))
        cell.high = Math.min(cell.high, (total ?? 0) - sum(others.map(({ low }) => low)))
      }
  return bounds.flat().filter(({ small }) => small)
}

/** Reduced row echelon form without division: an unknown is determined exactly when it stands alone in a row. */
function reduced(equations: bigint[][]) {
  const done: bigint[][] = []
  let left = equations
  for (let column = 0; column < (equations[0]?.length ?? 0); column++) {
    const pivot = left.find((equation) => equation[column] !== 0n)
    if (!pivot) continue
    const clear = (equation: bigint[]) =>
      equation.map((factor, at) => factor * (pivot[column] ?? 0n) - (pivot[at] ?? 0n) * (equation[column] ?? 0n))
    left = left.filter((equation) => equation !== pivot).map(clear)
    done.splice(0, done.length, ...done.map(clear), pivot)
  }
  return done
}
