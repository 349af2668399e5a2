import type { Locale } from '#kernel/i18n/locales.ts'
import { Facts } from './facts.tsx'

const words = {
  es: { level: 'Nivel', beginner: 'Para empezar', hours: 'Duración', six: '6 horas', licence: 'Licencia' },
  en: { level: 'Level', beginner: 'Beginner', hours: 'Length', six: '6 hours', licence: 'Licence' },
  pt: { level: 'Nível', beginner: 'Para começar', hours: 'Duração', six: '6 horas', licence: 'Licença' },
}

export function FactsExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <Facts
      facts={[
        { term: say.level, detail: say.beginner },
        { term: say.hours, detail: say.six },
        { term: say.licence, detail: 'CC BY-SA 4.0' },
      ]}
    />
  )
}
