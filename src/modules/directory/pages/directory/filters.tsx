import type { Locale } from '#kernel/i18n/locales.ts'
import { SelectField } from '#ui/field/field.tsx'
import { messages } from '../../messages/pages/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import type { FacetCount } from '../../queries/listing-counts.ts'
import { blocCountries } from '../../rules/country-codes.ts'
import type { Filter } from '../../rules/filter.ts'
import { kinds, shownStates } from '../../rules/kinds.ts'
import { countryName } from '../../rules/names-of-codes.ts'
import { sectors, tradeCodes } from '../../rules/trades.ts'

interface FiltersProps {
  locale: Locale
  filter: Filter
  /** A facet without numbers has more than can be counted. */
  counts: readonly FacetCount[]
}

/** The facets as plain fields, each choice with how many it would leave. */
export function ListFilters({ locale, filter, counts }: FiltersProps) {
  const say = messages[locale].directory
  const words = vocabulary[locale]
  const choices = (facet: string, values: readonly string[], nameOf: (value: string) => string) => [
    { value: '', text: say.any },
    ...values.map((value) => {
      const count = counts.find((each) => each.facet === facet && each.value === value)?.count
      return { value, text: count === undefined ? nameOf(value) : say.withCount(nameOf(value), count) }
    }),
  ]
  const named = (names: Record<string, string>) => (value: string) => names[value] ?? value
  const country = (value: string) => countryName(value, locale)
  return (
    <div class="directory__filters">
      <SelectField
        id="kind"
        label={say.kind}
        value={filter.kind}
        options={choices('kind', kinds, named(words.manyKinds))}
      />
      <SelectField
        id="sector"
        label={say.sector}
        value={filter.sector}
        options={choices('sector', sectors, named(words.sectors))}
      />
      <SelectField
        id="country"
        label={say.country}
        value={filter.country}
        options={choices('country', blocCountries, country)}
      />
      <SelectField
        id="trade"
        label={say.trade}
        value={filter.trade}
        options={choices('trade', tradeCodes, named(words.trades))}
      />
      <SelectField
        id="state"
        label={say.state}
        value={filter.state}
        options={choices('state', shownStates, named(words.states))}
      />
      {filter.territory ? <input type="hidden" name="territory" value={filter.territory} /> : null}
    </div>
  )
}
