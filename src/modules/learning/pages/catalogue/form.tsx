import type { Locale } from '#kernel/i18n/locales.ts'
import { Disclosure } from '#ui/disclosure/disclosure.tsx'
import { SelectField } from '#ui/field/field.tsx'
import { SearchForm } from '#ui/search-form/search-form.tsx'
import { messages } from '../../messages/courses/messages.ts'
import { courseStatuses, levels, sectors } from '../../package/vocabulary.ts'
import type { Programme } from '../../queries/programmes.ts'
import { languageTitle } from '../../rules/formats.ts'
import { shownLanguage } from '../../rules/shown-language.ts'
import { learningUrls } from '../../urls.ts'
import type { CatalogueQuery } from './query.ts'

export interface FilterChoices {
  programmes: readonly Programme[]
  languages: readonly string[]
}

interface CatalogueFormProps {
  locale: Locale
  query: CatalogueQuery
  choices: FilterChoices
}

/** Words and filters in one form of the address: it can be kept, sent and opened again. */
export function CatalogueForm({ locale, query, choices }: CatalogueFormProps) {
  const say = messages[locale].catalogue
  const { sector, level, language, programme, state } = query
  const isNarrowed = [sector, level, language, programme, state].some(Boolean)
  return (
    <SearchForm action={learningUrls.catalogue.href({ locale })} label={say.search} value={query.q} button={say.button}>
      <Disclosure summary={say.filters} open={isNarrowed}>
        <div class="catalogue__filters">
          {filters(locale, choices).map(({ name, options }) => (
            <SelectField
              id={name}
              label={say.filter[name]}
              value={query[name] ?? ''}
              options={[{ value: '', text: say.any }, ...options]}
            />
          ))}
        </div>
      </Disclosure>
    </SearchForm>
  )
}

function filters(locale: Locale, { programmes, languages }: FilterChoices) {
  const say = messages[locale]
  const titleOf = ({ title }: Programme) => title[shownLanguage(Object.keys(title), locale)] ?? ''
  return [
    { name: 'sector', options: sectors.map((value) => ({ value, text: say.sectors[value] })) },
    { name: 'level', options: levels.map((value) => ({ value, text: say.levels[value] })) },
    { name: 'language', options: languages.map((value) => ({ value, text: languageTitle(value, locale) })) },
    { name: 'programme', options: programmes.map((one) => ({ value: one.slug, text: titleOf(one) })) },
    { name: 'state', options: courseStatuses.map((value) => ({ value, text: say.statuses[value] })) },
  ] as const
}
