import { stringify } from 'csv-stringify/sync'
import type { PageContext } from '#kernel/http/context.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { minorUnits, type Money } from '#kernel/money.ts'
import { messages } from '../../messages/lessons/messages.ts'
import { costSheetResult } from '../../rules/cost-sheet-result.ts'
import type { CostSheet } from '../../rules/cost-sheet.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'
import { ownSheet } from '../cost-sheet/own-sheet.ts'

const totals = ['unitCost', 'commission', 'margin', 'priceBeforeTax', 'tax', 'finalPrice', 'minimumPrice'] as const

export async function showCostSheetCsv(c: PageContext<LearningTables, typeof learningUrls.costSheetCsv.pattern>) {
  const found = await ownSheet(c, c.req.param('document'))
  if (!found) return await c.notFound()
  const { locale } = c.var
  c.header('content-type', 'text/csv; charset=utf-8')
  c.header('content-disposition', `attachment; filename="${messages[locale].costSheet.file}.csv"`)
  c.header('cache-control', 'private, no-store')
  return c.body(costSheetCsv(found.sheet, locale))
}

/** The sheet line by line; a text that a spreadsheet would take for a formula is escaped, and the mark at the start says UTF-8 to Excel. */
export function costSheetCsv(sheet: CostSheet, locale: Locale): string {
  const say = messages[locale].costSheet
  const { result } = costSheetResult(sheet)
  const head = [say.group, say.item, say.amount, say.currency]
  const row = (group: string, item: string, money: Money) => [group, item, written(money), sheet.currency]
  const lines = result?.lines.map(({ group, name, amount }) => row(say.parts[group], name, amount)) ?? []
  const sums = result ? totals.map((name) => row(say.result, say.totals[name], result[name])) : []
  const rows = [[say.product, sheet.product, '', ''], [say.unit, sheet.unit, '', ''], head, ...lines, ...sums]
  return stringify(rows, { bom: true, escape_formulas: true })
}

/** With a point and no grouping, as programs read numbers. */
function written({ minor, currency }: Money) {
  return (minor / 10 ** minorUnits[currency]).toFixed(minorUnits[currency])
}
