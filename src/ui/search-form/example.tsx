import type { Locale } from '#kernel/i18n/locales.ts'
import { SearchForm } from './search-form.tsx'

const words = {
  es: { label: 'Busca un curso', button: 'Buscar', value: 'precio' },
  en: { label: 'Find a course', button: 'Search', value: 'price' },
  pt: { label: 'Procure um curso', button: 'Buscar', value: 'preço' },
}

export function SearchFormExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <SearchForm action="#ui-search-form" id="example-search" label={say.label} value={say.value} button={say.button} />
  )
}
