import type { FieldErrors } from '#kernel/http/form.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Faults } from '../content-schema.ts'
import { messages } from '../messages/owner/messages.ts'

/** What is wrong, in words, by the field in which it can be mended: what is wrong with one of a list is said at the list. */
export function wordedFaults(faults: Faults, locale: Locale): FieldErrors {
  const words: Record<string, string> = messages[locale].faults
  return Object.fromEntries(
    Object.entries(faults).map(([path, fault]) => [fieldOf(path), words[fault] ?? words['other'] ?? fault]),
  )
}

function fieldOf(path: string) {
  return path.replace(/^place\.(country|territory)$/, 'place').replace(/\.\d+$/, '')
}

export function faultList(faults: FieldErrors) {
  return Object.entries(faults).map(([id, text]) => ({ id, text }))
}
