import type { FormFields } from '#kernel/http/form.ts'
import type { Entries } from '../../rules/answer-form.ts'

/** The texts of a form, as the rules read them. */
export function entriesOfFields(fields: FormFields): Entries {
  return Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().flatMap((one): [string, string][] => (typeof one === 'string' ? [[name, one]] : [])),
  )
}
