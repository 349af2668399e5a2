import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { currencies } from '#kernel/money.ts'
import { notebook } from './activities.fixture.ts'
import { type CostSheet, emptyCostSheet } from './cost-sheet.ts'
import { type CostSheetResult, costSheetResult, resultInChannel } from './cost-sheet-result.ts'

const amounts = (result: CostSheetResult | null) =>
  Object.fromEntries(
    Object.entries(result ?? {}).flatMap(([key, value]) => ('minor' in value ? [[key, value.minor]] : [])),
  )
const refusals = (sheet: Partial<CostSheet>) =>
  costSheetResult({ ...notebook, ...sheet }).refusals.map(({ field, refusal }) => `${field} ${refusal}`)
const thread = (unitCost: string) => ({ name: 'Hilo', quantity: '1', unitCost })

describe('the cost sheet', () => {
  it('works out the price of one piece', () => {
    assert.deepEqual(amounts(costSheetResult(notebook).result), {
      materials: 1200,
      labour: 3000,
      tools: 300,
      overheads: 500,
      unitCost: 5000,
      commission: 2000,
      margin: 3000,
      priceBeforeTax: 10_000,
      tax: 1800,
      finalPrice: 11_800,
      minimumPrice: 7375,
    })
  })

  it('names each line with its group and row', () => {
    const lines = costSheetResult(notebook).result?.lines.map(({ group, name, row, amount }) => [
      group,
      name,
      row,
      amount.minor,
    ])
    assert.deepEqual(lines, [
      ['materials', 'Papel', 0, 1200],
      ['labour', '', 0, 3000],
      ['tools', 'Prensa', 0, 300],
      ['overheads', 'Arriendo', 0, 500],
    ])
  })

  it('has no decimals in Chile, and reads each currency as its country writes it', () => {
    const sheet = (currency: CostSheet['currency'], unitCost: string) =>
      costSheetResult({ ...emptyCostSheet(currency), materials: [thread(unitCost)] }).result?.finalPrice
    assert.deepEqual(sheet('CLP', '$1.250'), { minor: 1250, currency: 'CLP' })
    assert.deepEqual(sheet('CLP', '1250,5'), { minor: 1251, currency: 'CLP' })
    assert.deepEqual(sheet('COP', '12.500'), { minor: 1_250_000, currency: 'COP' })
    assert.deepEqual(sheet('MXN', '12,500'), { minor: 1_250_000, currency: 'MXN' })
    assert.deepEqual(sheet('PEN', '12.500'), { minor: 1250, currency: 'PEN' })
    assert.deepEqual(sheet('PEN', '12,50'), { minor: 1250, currency: 'PEN' })
  })

  it('reads hours and per cents as decimals in every country', () => {
    const sheet: CostSheet = { ...emptyCostSheet('CLP'), hours: '1.500', hourlyRate: '2.000', margin: '37.500' }
    assert.deepEqual(costSheetResult(sheet).result?.unitCost.minor, 3000)
    assert.deepEqual(costSheetResult(sheet).result?.finalPrice.minor, 4800)
  })

  it('shows parts that add up where every part alone would round down', () => {
    const sheet = { ...emptyCostSheet('PEN'), materials: ['0.004', '0.004', '0.004'].map(thread) }
    assert.deepEqual(
      costSheetResult(sheet).result?.lines.map((line) => line.amount.minor),
      [0, 1, 0, 0],
    )
    assert.equal(costSheetResult(sheet).result?.unitCost.minor, 1)
  })

  it('takes a material without a quantity for one of it', () => {
    const materials = [{ name: 'Hilo', quantity: ' ', unitCost: '2' }]
    const { result } = costSheetResult({ ...emptyCostSheet('PEN'), materials })
    assert.equal(result?.materials.minor, 200)
  })
  it('takes blanks for nothing and passes over blank rows', () => {
    const blankRows = {
      materials: [thread('2'), { name: ' ', quantity: '', unitCost: '' }],
      tools: [{ name: '', price: '', pieces: '' }],
    }
    const outcome = costSheetResult({
      ...emptyCostSheet('PEN'),
      ...blankRows,
      hours: '3',
      overheads: [{ name: 'Luz', monthly: '' }],
    })
    assert.equal(outcome.result?.finalPrice.minor, 200)
    assert.deepEqual(
      outcome.result?.lines.map((line) => `${line.group} ${line.isCost}`),
      ['materials true', 'labour false', 'overheads false'],
    )
    assert.equal(costSheetResult(emptyCostSheet('MXN')).result?.finalPrice.minor, 0)
  })

  it('names every field that stands in the way', () => {
    assert.deepEqual(refusals({ hours: 'dos', hourlyRate: '-1' }), ['hours not-a-number', 'hourlyRate negative'])
    assert.deepEqual(refusals({ materials: [thread('1'), thread('x')] }), ['materials.1.unitCost not-a-number'])
    assert.deepEqual(refusals({ materials: [thread('1000000000001')] }), ['materials.0.unitCost too-large'])
    assert.deepEqual(refusals({ materials: Array(51).fill(thread('1')) }), ['materials too-many-lines'])
    assert.deepEqual(refusals({ tools: [{ name: 'Prensa', price: '5', pieces: '' }] }), [
      'tools.0.pieces pieces-needed',
    ])
    assert.deepEqual(refusals({ piecesPerMonth: '0', overheads: [...notebook.overheads, ...notebook.overheads] }), [
      'piecesPerMonth pieces-needed',
    ])
    assert.deepEqual(refusals({ piecesPerMonth: 'x' }), ['piecesPerMonth not-a-number'])
    assert.deepEqual(refusals({ margin: '60', commission: '40' }), ['margin margin-and-commission-take-all'])
    assert.deepEqual(refusals({ tax: '101' }), ['tax too-large'])
    assert.deepEqual(refusals({ hours: '1e', hourlyRate: '999999999999', margin: '79.999999' }), ['sheet too-large'])
  })

  it('prices the same piece in another channel', () => {
    assert.equal(resultInChannel(notebook, '0').result?.priceBeforeTax.minor, 7143)
    assert.equal(notebook.commission, '20')
  })
})

const typed = (max: number) => fc.integer({ min: 0, max: max * 1000 }).map((value) => (value / 1000).toFixed(3) + '0')
const perCent = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((value) => (value / 100).toFixed(2))
const sheets: fc.Arbitrary<CostSheet> = fc.record({
  product: fc.constant('Manta'),
  unit: fc.constant('manta'),
  currency: fc.constantFrom(...currencies),
  materials: fc.array(fc.record({ name: fc.constant('Lana'), quantity: typed(50), unitCost: typed(5000) }), {
    maxLength: 5,
  }),
  hours: typed(200),
  hourlyRate: typed(9000),
  tools: fc.array(
    fc.record({ name: fc.constant('Telar'), price: typed(90_000), pieces: typed(500).map((pieces) => `1${pieces}`) }),
    { maxLength: 3 },
  ),
  overheads: fc.array(fc.record({ name: fc.constant('Luz'), monthly: typed(90_000) }), { maxLength: 3 }),
  piecesPerMonth: typed(90).map((pieces) => `1${pieces}`),
  commission: perCent(45),
  tax: perCent(30),
  margin: perCent(50),
})

describe('any cost sheet', () => {
  it('has parts that add up to the last coin, none negative', () => {
    fc.assert(fc.property(sheets, (sheet) => addsUp(costSheetResult(sheet).result)))
  })

  it('rounds its price once, to half a coin', () => {
    fc.assert(fc.property(sheets, roundsOnce))
  })

  it('never costs less for more margin, nor less than its minimum', () => {
    fc.assert(
      fc.property(sheets, perCent(50), (sheet, margin) => {
        const [one, other] = [sheet.margin, margin]
          .sort((a, b) => Number(a) - Number(b))
          .map((margin) => costSheetResult({ ...sheet, margin }).result)
        assert.ok(one && other && one.finalPrice.minor <= other.finalPrice.minor)
        assert.ok(one.minimumPrice.minor <= one.finalPrice.minor)
      }),
    )
  })

  it('is worked out or refused, whatever is typed', () => {
    const anything = fc.record({
      hours: fc.string(),
      hourlyRate: fc.string(),
      margin: fc.string(),
      commission: fc.string(),
      piecesPerMonth: fc.string(),
    })
    fc.assert(
      fc.property(anything, (texts) => {
        const { result, refusals } = costSheetResult({ ...notebook, ...texts })
        assert.equal(result === null, refusals.length > 0)
      }),
    )
  })
})

function addsUp(result: CostSheetResult | null) {
  assert.ok(result)
  const { lines, ...rest } = result
  const shown = amounts(result)
  const sum = (...keys: string[]) => keys.reduce((total, key) => total + (shown[key] ?? NaN), 0)
  assert.equal(
    lines.reduce((total, line) => total + line.amount.minor, 0),
    rest.unitCost.minor,
  )
  assert.equal(sum('materials', 'labour', 'tools', 'overheads'), shown['unitCost'])
  assert.equal(sum('unitCost', 'commission', 'margin'), shown['priceBeforeTax'])
  assert.equal(sum('priceBeforeTax', 'tax'), shown['finalPrice'])
  for (const minor of [...Object.values(shown), ...lines.map((line) => line.amount.minor)]) assert.ok(minor >= 0)
}

/** Against the same sum in floating point, which is good to far less than half a coin here. */
function roundsOnce(sheet: CostSheet) {
  const materials = sheet.materials.reduce((sum, row) => sum + Number(row.quantity) * Number(row.unitCost), 0)
  const tools = sheet.tools.reduce((sum, row) => sum + Number(row.price) / Number(row.pieces), 0)
  const overheads = sheet.overheads.reduce((sum, row) => sum + Number(row.monthly), 0) / Number(sheet.piecesPerMonth)
  const cost = materials + Number(sheet.hours) * Number(sheet.hourlyRate) + tools + overheads
  const exact = (cost * (100 + Number(sheet.tax))) / (100 - Number(sheet.margin) - Number(sheet.commission))
  const coin = sheet.currency === 'CLP' ? 1 : 100
  const shown = costSheetResult(sheet).result?.finalPrice.minor ?? NaN
  assert.ok(Math.abs(shown - exact * coin) < 0.51 + (coin * 100) / 1e6, `${shown} is not ${exact * coin}`)
}
