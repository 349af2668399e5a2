import type { Locale } from '#kernel/i18n/locales.ts'
import { SelectField } from '#ui/field/field.tsx'
import type { ListQuery } from '../../list-schema.ts'
import { sorts } from '../../list-schema.ts'
import { messages } from '../../messages/find/messages.ts'
import { messages as pages } from '../../messages/pages/messages.ts'
import type { Stewarded } from '../../queries/stewards.ts'
import { placeOptions } from '../edit/place-options.ts'

interface OrderingProps {
  locale: Locale
  query: ListQuery
  mine: readonly Stewarded[]
}

/** The order of the list. Where somebody is, is asked of her and never of her phone. */
export function Ordering({ locale, query: { sort, near, mine: chosen, view }, mine }: OrderingProps) {
  const say = messages[locale]
  const none = { value: '', text: pages[locale].directory.any }
  const offered = sorts.filter((each) => each !== 'fit' || mine.length > 0)
  return (
    <div class="directory__filters">
      <SelectField
        id="sort"
        label={say.sort}
        value={sort}
        options={offered.map((value) => ({ value, text: say.sorts[value] }))}
      />
      <SelectField
        id="near"
        label={say.near}
        value={near ?? ''}
        options={[none, ...placeOptions(locale).filter(({ value }) => value.length > 2)]}
      />
      {mine.length ? (
        <SelectField
          id="mine"
          label={say.forWhom}
          value={chosen ?? mine[0]?.slug}
          options={mine.map(({ slug, name }) => ({ value: slug, text: name }))}
        />
      ) : null}
      {view === 'table' ? <input type="hidden" name="view" value={view} /> : null}
    </div>
  )
}
