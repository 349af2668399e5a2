import type { Locale } from '#kernel/i18n/locales.ts'
import { Button } from '#ui/button/button.tsx'
import { Field, SelectField } from '#ui/field/field.tsx'
import { messages } from '../../messages/places/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import type { Filter } from '../../rules/filter.ts'
import { kinds, shownStates } from '../../rules/kinds.ts'
import { sectors } from '../../rules/trades.ts'
import { directoryUrls } from '../../urls.ts'

/** What the form has no field for goes along as it stands in the address. */
const alongs = ['country', 'territory', 'form', 'trade', 'language', 'offers', 'seeks'] as const

export function MapFilters({ locale, filter }: { locale: Locale; filter: Filter }) {
  const say = messages[locale].map
  const words = vocabulary[locale]
  const choices = <value extends string>(values: readonly value[], names: Record<value, string>) => [
    { value: '', text: say.any },
    ...values.map((value) => ({ value, text: names[value] })),
  ]
  return (
    <form
      class="map__filters"
      role="search"
      method="get"
      action={directoryUrls.map.href({ locale })}
      aria-label={say.filters}
    >
      {alongs.map((name) => (filter[name] ? <input type="hidden" name={name} value={filter[name]} /> : null))}
      <div class="map__words">
        <Field id="q" type="search" label={say.words} value={filter.q} autocomplete="off" />
      </div>
      <SelectField id="kind" label={say.kind} value={filter.kind} options={choices(kinds, words.manyKinds)} />
      <SelectField id="sector" label={say.sector} value={filter.sector} options={choices(sectors, words.sectors)} />
      <SelectField id="state" label={say.state} value={filter.state} options={choices(shownStates, words.states)} />
      <Button>{say.show}</Button>
    </form>
  )
}
