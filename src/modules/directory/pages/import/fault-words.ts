import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../../messages/exchange/messages.ts'
import { messages as form } from '../../messages/owner/messages.ts'
import type { ImportColumn } from '../../rules/import-columns.ts'

/** What is wrong in a column of a row, as a sentence that says what to do. */
export function faultWords(fault: string, locale: Locale): string {
  const own: Record<string, string> = messages[locale].rowFaults
  const general: Record<string, string> = form[locale].faults
  return own[fault] ?? general[fault] ?? general['other'] ?? fault
}

export function columnWords(column: string, locale: Locale): string {
  const words: Record<string, string> = messages[locale].columns satisfies Record<ImportColumn, string>
  return words[column] ?? column
}
