import type { Locale } from '#kernel/i18n/locales.ts'
import { Mark } from './mark.tsx'

const words = {
  es: { meaning: 'Cuatro hilos, dos sobre dos: CONECTA.' },
  en: { meaning: 'Four threads, two over two: CONECTA.' },
  pt: { meaning: 'Quatro fios, dois sobre dois: CONECTA.' },
}

export function MarkExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <p class="row">
      <Mark /> {say.meaning}
    </p>
  )
}
