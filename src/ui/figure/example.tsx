import type { Locale } from '#kernel/i18n/locales.ts'
import { Mark } from '#ui/mark/mark.tsx'
import { Figure } from './figure.tsx'

const words = {
  es: { caption: 'Cuatro hilos que se cruzan y se sostienen.', source: 'Dibujo: CONECTA Pacífico, CC BY-SA 4.0.' },
  en: { caption: 'Four threads that cross and hold.', source: 'Drawing: CONECTA Pacífico, CC BY-SA 4.0.' },
  pt: { caption: 'Quatro fios que se cruzam e se sustentam.', source: 'Desenho: CONECTA Pacífico, CC BY-SA 4.0.' },
}

export function FigureExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <Figure caption={say.caption} source={say.source}>
      <Mark />
    </Figure>
  )
}
