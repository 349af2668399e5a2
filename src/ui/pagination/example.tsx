import type { Locale } from '#kernel/i18n/locales.ts'
import { Pagination } from './pagination.tsx'

const words = {
  es: { label: 'Páginas de cursos', first: 'Desde el principio', next: 'Más cursos' },
  en: { label: 'Pages of courses', first: 'From the beginning', next: 'More courses' },
  pt: { label: 'Páginas de cursos', first: 'Desde o início', next: 'Mais cursos' },
}

export function PaginationExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <Pagination
      label={say.label}
      first={{ href: '#ui-pagination', text: say.first }}
      next={{ href: '#ui-pagination', text: say.next }}
    />
  )
}
