import { z } from 'zod'
import type { FieldErrors, FormFields } from '#kernel/http/form.ts'
import { parseForm } from '#kernel/http/form.ts'
import { type Locale, locales } from '#kernel/i18n/locales.ts'
import { clean } from '#kernel/text.ts'
import { messages } from '../../messages/messages.ts'
import { type NamesFault, namesIn } from '../../rules/card-names.ts'
import { countries } from '../../rules/places.ts'
import { wordedFaults } from '../fields.ts'
import { printingField } from '../printing.ts'

const form = z.object({
  label: z
    .string({ error: 'label-missing' })
    .transform(clean)
    .pipe(z.string().min(1, 'label-missing').max(80, 'label-long')),
  country: z.enum([...countries, ''], 'country-unknown').default(''),
  language: z.enum(locales, 'language-unknown'),
  names: z.string().default(''),
  printing: printingField,
})

type Group = Omit<z.infer<typeof form>, 'names'> & { names: string[] }

/** The group that is wished for, or what is wrong with it in words, by field; the names line by line. */
export function readGroup(fields: FormFields, locale: Locale): { group: Group } | { faults: FieldErrors } {
  const say = messages[locale].cards
  const { values, errors } = parseForm(form, fields)
  const { names, faults } = namesIn(
    values?.names ?? [fields['names']].flat().find((text) => typeof text === 'string') ?? '',
  )
  const lines = faults.map((fault) => wordOf(fault, locale)).join(' ')
  if (errors || lines) return { faults: { ...wordedFaults(errors ?? {}, say), ...(lines ? { names: lines } : {}) } }
  return { group: { ...values, names } }
}

function wordOf(fault: NamesFault, locale: Locale) {
  const say = messages[locale].cards.faults
  if (fault.fault === 'name-long') return say['name-long-at'](fault.line)
  return fault.fault === 'names-many' ? say['names-many'](fault.number) : say['names-missing']
}
