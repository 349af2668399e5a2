import { formatDay } from '#kernel/dates.ts'
import type { PageContext } from '#kernel/http/context.ts'
import { messages } from '../../messages/lessons/messages.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'
import { ownSheet } from '../cost-sheet/own-sheet.ts'
import { costSheetPdf } from './cost-sheet-pdf.ts'

export async function showCostSheetPdf(c: PageContext<LearningTables, typeof learningUrls.costSheetPdf.pattern>) {
  const found = await ownSheet(c, c.req.param('document'))
  if (!found) return await c.notFound()
  const { locale, person, now } = c.var
  const pdf = await costSheetPdf({
    sheet: found.sheet,
    course: found.course,
    locale,
    madeOn: formatDay(now, locale, person?.zone ?? 'UTC'),
    madeAt: now,
  })
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `attachment; filename="${messages[locale].costSheet.file}.pdf"`)
  c.header('cache-control', 'private, no-store')
  return c.body(pdf)
}
