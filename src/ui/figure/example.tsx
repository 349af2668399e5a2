import type { Locale } from '#kernel/i18n/locales.ts'
import { Mark } from '#ui/mark/mark.tsx'
import { Figure, WaitingPicture } from './figure.tsx'

const words = {
  es: {
    caption: 'Cuatro hilos que se cruzan y se sostienen.',
    source: 'Dibujo: CONECTA Pacífico, CC BY-SA 4.0.',
    shows: 'La marca: cuatro hilos tejidos en un cuadrado.',
    see: 'Ver la figura (1 kB)',
    failed: 'No llegó. Tócala de nuevo cuando haya señal.',
    waits: 'La misma figura, cuando espera.',
  },
  en: {
    caption: 'Four threads that cross and hold.',
    source: 'Drawing: CONECTA Pacífico, CC BY-SA 4.0.',
    shows: 'The mark: four threads woven into a square.',
    see: 'See the figure (1 kB)',
    failed: 'It did not come. Tap again when there is signal.',
    waits: 'The same figure while it waits.',
  },
  pt: {
    caption: 'Quatro fios que se cruzam e se sustentam.',
    source: 'Desenho: CONECTA Pacífico, CC BY-SA 4.0.',
    shows: 'A marca: quatro fios tecidos em um quadrado.',
    see: 'Ver a figura (1 kB)',
    failed: 'Não chegou. Toque de novo quando houver sinal.',
    waits: 'A mesma figura enquanto espera.',
  },
}

export function FigureExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <>
      <Figure caption={say.caption} source={say.source}>
        <Mark />
      </Figure>
      <Figure caption={say.waits}>
        <WaitingPicture src="/static/mark.svg" description={say.shows} width={160} height={160} words={say} />
      </Figure>
    </>
  )
}
