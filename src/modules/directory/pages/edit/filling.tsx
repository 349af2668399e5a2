import type { Locale } from '#kernel/i18n/locales.ts'
import type { FieldErrors } from '#kernel/http/form.ts'
import { Checkbox, Checkboxes, type Choice, Radios } from '#ui/choices/choices.tsx'
import { Field, NumberField, SelectField, TextArea } from '#ui/field/field.tsx'
import { countriesText } from '../../country-names.ts'
import { listAt, textAt, valueAt } from '../../rules/given.ts'
import type { Kind } from '../../rules/kinds.ts'

/** What fills a section of the form: what is kept, or what was typed, and what is wrong with it, in words. */
export interface Filling {
  locale: Locale
  kind: Kind
  /** In the shape of the content; leaves may be anything that was typed. */
  given: unknown
  faults: FieldErrors
}

interface PartProps {
  of: Filling
  /** Path in the content, which is also the name of the field: 'offers.0.trade'. */
  path: string
  label: string
  hint?: string | undefined
}

function frame({ of, path, label, hint }: PartProps) {
  return { id: path, label, hint, error: of.faults[path] }
}

export function TextPart({
  most,
  ...part
}: PartProps & { type?: 'text' | 'email' | 'tel' | 'url'; width?: 'short' | 'medium' | 'full'; most?: number }) {
  const { of, path, type, width } = part
  return <Field {...frame(part)} type={type} width={width} value={textAt(of.given, path)} maxlength={most} />
}

export function AreaPart({ rows, most, lang, ...part }: PartProps & { rows?: number; most?: number; lang?: string }) {
  return <TextArea {...frame(part)} rows={rows} maxlength={most} lang={lang} value={textAt(part.of.given, part.path)} />
}

export function NumberPart({ unit, value, ...part }: PartProps & { unit?: string; value?: string }) {
  return <NumberField {...frame(part)} unit={unit} value={value ?? textAt(part.of.given, part.path)} />
}

export function SelectPart({ options, ...part }: PartProps & { options: readonly { value: string; text: string }[] }) {
  return <SelectField {...frame(part)} options={options} value={textAt(part.of.given, part.path)} />
}

export function CountriesPart(part: PartProps) {
  const { of, path } = part
  return <Field {...frame(part)} value={countriesText(listAt(of.given, path), of.locale)} width="medium" />
}

interface ChoicesProps {
  of: Filling
  path: string
  legend: string
  hint?: string | undefined
  choices: readonly Choice[]
}

export function ChecksPart({ of, path, ...group }: ChoicesProps) {
  return <Checkboxes {...group} id={path} error={of.faults[path]} values={listAt(of.given, path)} />
}

export function RadiosPart({ of, path, ...group }: ChoicesProps) {
  return <Radios {...group} id={path} error={of.faults[path]} value={textAt(of.given, path)} />
}

export function TickPart(part: PartProps) {
  return <Checkbox {...frame(part)} checked={valueAt(part.of.given, part.path) === true} />
}

/** Choices in the words of the vocabulary, in its order. */
export function choicesOf<code extends string>(codes: readonly code[], words: Record<code, string>): Choice[] {
  return codes.map((value) => ({ value, text: words[value] }))
}

/** Rows that are filled, and two more. */
export function rowsOf(of: Filling, path: string, most: number): number[] {
  const value = valueAt(of.given, path)
  const filled = Array.isArray(value) ? value.length : 0
  return Array.from({ length: Math.min(most, filled + 2) }, (_, at) => at)
}
