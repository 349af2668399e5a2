import { HTTPException } from 'hono/http-exception'
import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm } from '#kernel/http/form.ts'
import { changeCostSheet } from '../../actions/change-cost-sheet.ts'
import { messages } from '../../messages/lessons/messages.ts'
import { type Entries, valueOf } from '../../rules/answer-form.ts'
import { costSheetEntries, costSheetOfEntries } from '../../rules/cost-sheet-form.ts'
import { costSheetResult } from '../../rules/cost-sheet-result.ts'
import { readCostSheet } from '../../rules/cost-sheet.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { entriesOfFields } from '../lesson/entries.ts'
import { answerLimit } from '../lesson/learner.ts'
import { costSheetFaults } from './faults.ts'
import { ownSheet } from './own-sheet.ts'
import { CostSheetPage } from './page.tsx'

type SheetContext = PageContext<LearningTables, typeof learningUrls.costSheet.pattern>
type Errors = readonly { id: string; text: string }[]

export async function showCostSheet(c: SheetContext) {
  const found = await ownSheet(c, c.req.param('document'))
  return found ? render(c, found.id, { entries: costSheetEntries(found.sheet), errors: [] }) : await c.notFound()
}

export async function updateCostSheet(c: SheetContext) {
  const { db, actorId, locale, now, limiter } = c.var
  const found = await ownSheet(c, c.req.param('document'))
  if (!found || !actorId) return await c.notFound()
  if (!(await limiter.allows(answerLimit, actorId))) throw new HTTPException(429)
  const entries = entriesOfFields(await readForm(c))
  if (valueOf(entries, 'add') !== '') return render(c, found.id, { entries, errors: [] })
  const sheet = readCostSheet(costSheetOfEntries(entries))
  const say = messages[locale].activities.errors
  if (!sheet) return render(c, found.id, { entries, errors: [{ id: 'sheet-currency', text: say['cost-sheet'] }] })
  const { refusals } = costSheetResult(sheet)
  if (refusals.length > 0) return render(c, found.id, { entries, errors: costSheetFaults('sheet', locale, refusals) })

  await changeCostSheet(db, { actorId, id: found.id, sheet, at: now })
  sayNext(c, 'document-saved')
  return c.redirect(learningUrls.costSheet.href({ locale, document: found.id }), 303)
}

function render(c: SheetContext, document: string, { entries, errors }: { entries: Entries; errors: Errors }) {
  c.header('cache-control', 'private, no-cache')
  return c.html(
    <CostSheetPage shell={c.var.shell} document={document} entries={entries} errors={errors} />,
    errors.length > 0 ? 422 : 200,
  )
}
