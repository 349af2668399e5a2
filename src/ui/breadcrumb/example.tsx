import type { Locale } from '#kernel/i18n/locales.ts'
import { Breadcrumb } from './breadcrumb.tsx'

const words = {
  es: {
    label: 'Dónde estás (ejemplo)',
    courses: 'Cursos',
    course: 'Ponle precio a tu trabajo',
    lesson: 'Anota tus materiales',
  },
  en: {
    label: 'Where you are (example)',
    courses: 'Courses',
    course: 'Put a price on your work',
    lesson: 'List your materials',
  },
  pt: {
    label: 'Onde você está (exemplo)',
    courses: 'Cursos',
    course: 'Dê preço ao seu trabalho',
    lesson: 'Anote seus materiais',
  },
}

export function BreadcrumbExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <Breadcrumb
      label={say.label}
      items={[
        { href: '#ui-breadcrumb', text: say.courses },
        { href: '#ui-breadcrumb', text: say.course },
        { text: say.lesson },
      ]}
    />
  )
}
