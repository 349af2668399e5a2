import type { Locale } from '#kernel/i18n/locales.ts'
import { Empty } from './empty.tsx'

const words = {
  es: { title: 'Todavía no hay cursos con «telares»', near: 'Lo más cercano:', course: 'Ponle precio a tu trabajo' },
  en: { title: 'There are no courses with “looms” yet', near: 'The nearest is:', course: 'Put a price on your work' },
  pt: { title: 'Ainda não há cursos com “teares”', near: 'O mais próximo:', course: 'Dê preço ao seu trabalho' },
}

export function EmptyExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <Empty title={say.title}>
      <p>
        {say.near} <a href="#ui-empty">{say.course}</a>
      </p>
    </Empty>
  )
}
