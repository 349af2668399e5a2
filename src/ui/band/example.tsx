import type { Locale } from '#kernel/i18n/locales.ts'
import { Band } from './band.tsx'

const words = {
  es: {
    publishing: 'Editorial',
    music: 'Música',
    stage: 'Artes escénicas',
    film: 'Audiovisual',
    heritage: 'Patrimonio',
    trades: 'Otros oficios',
    countries: ['Chile', 'Colombia', 'México', 'Perú'],
  },
  en: {
    publishing: 'Publishing',
    music: 'Music',
    stage: 'Performing arts',
    film: 'Audiovisual',
    heritage: 'Heritage',
    trades: 'Other trades',
    countries: ['Chile', 'Colombia', 'Mexico', 'Peru'],
  },
  pt: {
    publishing: 'Editorial',
    music: 'Música',
    stage: 'Artes cênicas',
    film: 'Audiovisual',
    heritage: 'Patrimônio',
    trades: 'Outros ofícios',
    countries: ['Chile', 'Colômbia', 'México', 'Peru'],
  },
}

export function BandExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <div class="stack">
      {[
        ['publishing', say.publishing],
        ['music', say.music],
        ['performing-arts', say.stage],
        ['audiovisual', say.film],
        ['heritage', say.heritage],
        ['other-trades', say.trades],
        ['CL', say.countries[0]],
        ['CO', say.countries[1]],
        ['MX', say.countries[2]],
        ['PE', say.countries[3]],
      ].map(([key = '', name]) => (
        <div>
          <p class="small muted">{name}</p>
          <Band of={key} place="example" />
        </div>
      ))}
    </div>
  )
}
