import type { Locale } from '#kernel/i18n/locales.ts'
import { currencies } from '#kernel/money.ts'
import { Field, NumberField, SelectField } from '#ui/field/field.tsx'
import { messages } from '../../messages/lessons/messages.ts'
import { type Entries, valueOf } from '../../rules/answer-form.ts'
import type { CostSheetRefusal } from '../../rules/cost-sheet-costs.ts'
import { costSheetOfEntries } from '../../rules/cost-sheet-form.ts'
import { costSheetResult } from '../../rules/cost-sheet-result.ts'
import { readCostSheet } from '../../rules/cost-sheet.ts'
import { ResultTable } from './result-table.tsx'
import { Rows } from './rows.tsx'

interface CostSheetFieldsProps {
  /** What the ids of its fields begin with: `<id>-materials.0.name`. */
  id: string
  locale: Locale
  entries: Entries
  needsCurrency: boolean
  /** Level of the result's heading. */
  heading: 2 | 4
}

/** The sheet as fields, and under them what they come to; the element `cost-sheet` works it out again while she types. */
export function CostSheetFields({ id, locale, entries, needsCurrency, heading }: CostSheetFieldsProps) {
  const say = messages[locale].costSheet
  const { refusals, empty, waiting } = say
  const outcome = outcomeOf(entries)
  const error = (field: string) => wordOf(outcome.refusals, field, locale)
  const text = (name: string) => ({ id: `${id}-${name}`, name, value: valueOf(entries, name), error: error(name) })
  const currency = valueOf(entries, 'currency')
  const choose = messages[locale].activities.choose
  return (
    <cost-sheet class="sheet" data-words={JSON.stringify({ refusals, empty, waiting })} data-locale={locale}>
      <div class="sheet__group">
        <Field {...text('product')} label={say.product} hint={say.productHint} maxlength={200} />
        <Field {...text('unit')} label={say.unit} hint={say.unitHint} maxlength={200} width="medium" />
        <SelectField
          id={`${id}-currency`}
          name="currency"
          label={say.currency}
          value={currency}
          error={needsCurrency ? messages[locale].activities.errors.currency : undefined}
          options={[
            ...(currency === '' ? [{ value: '', text: choose }] : []),
            ...currencies.map((code) => ({ value: code, text: say.currencies[code] })),
          ]}
        />
      </div>
      <Rows id={id} list="materials" say={say} entries={entries} error={error} />
      <fieldset class="sheet__group">
        <legend class="sheet__title">{say.labour}</legend>
        <div class="sheet__pair">
          <NumberField {...text('hours')} label={say.hours} />
          <NumberField {...text('hourlyRate')} label={say.hourlyRate} />
        </div>
      </fieldset>
      <Rows id={id} list="tools" say={say} entries={entries} error={error} />
      <Rows id={id} list="overheads" say={say} entries={entries} error={error}>
        <NumberField {...text('piecesPerMonth')} label={say.piecesPerMonth} />
      </Rows>
      <fieldset class="sheet__group">
        <legend class="sheet__title">{say.selling}</legend>
        <NumberField {...text('margin')} label={say.margin} hint={say.marginHint} unit="%" />
        <NumberField {...text('commission')} label={say.commission} hint={say.commissionHint} unit="%" />
        <NumberField {...text('tax')} label={say.tax} hint={say.taxHint} unit="%" />
      </fieldset>
      <ResultTable
        id={id}
        heading={heading}
        locale={locale}
        result={outcome.result}
        isFaulty={outcome.refusals.length > 0}
      />
    </cost-sheet>
  )
}

function outcomeOf(entries: Entries) {
  const sheet = readCostSheet(costSheetOfEntries(entries))
  return sheet ? costSheetResult(sheet) : { result: null, refusals: [] }
}

function wordOf(refusals: readonly CostSheetRefusal[], field: string, locale: Locale) {
  const found = refusals.find((refusal) => refusal.field === field)
  return found && messages[locale].costSheet.refusals[found.refusal]
}
