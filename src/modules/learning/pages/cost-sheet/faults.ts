import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../../messages/lessons/messages.ts'
import type { CostSheetRefusal } from '../../rules/cost-sheet-costs.ts'

/** Each fault of the sheet with the id of its field, for the error summary. */
export function costSheetFaults(id: string, locale: Locale, refusals: readonly CostSheetRefusal[]) {
  const say = messages[locale].costSheet
  return refusals.map(({ field, refusal }) => ({ id: fieldId(id, field), text: say.refusals[refusal] }))
}

/** A fault of a whole list leads to its first field, and one of the whole sheet to the top. */
function fieldId(id: string, field: string) {
  if (field === 'sheet') return `${id}-product`
  return field === 'materials' || field === 'tools' || field === 'overheads'
    ? `${id}-${field}.0.name`
    : `${id}-${field}`
}
