import type { Locale } from '#kernel/i18n/locales.ts'
import { Outline } from './outline.tsx'

const words = {
  es: {
    first: 'Tu producto',
    second: 'Tus costos',
    what: '¿Qué vendes?',
    time: '¿Cuánto tardas?',
    materials: 'Anota tus materiales',
    tools: 'Lo que se gasta sin verse',
    done: 'Hecha',
    here: 'Estás aquí · 15 min',
    minutes: '10 min',
  },
  en: {
    first: 'Your product',
    second: 'Your costs',
    what: 'What do you sell?',
    time: 'How long does it take?',
    materials: 'List your materials',
    tools: 'What wears out unseen',
    done: 'Done',
    here: 'You are here · 15 min',
    minutes: '10 min',
  },
  pt: {
    first: 'Seu produto',
    second: 'Seus custos',
    what: 'O que você vende?',
    time: 'Quanto tempo leva?',
    materials: 'Anote seus materiais',
    tools: 'O que se gasta sem ver',
    done: 'Feita',
    here: 'Você está aqui · 15 min',
    minutes: '10 min',
  },
}

export function OutlineExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <Outline
      modules={[
        {
          title: say.first,
          lessons: [
            { href: '#ui-outline', title: say.what, state: 'done', note: say.done },
            { href: '#ui-outline', title: say.time, state: 'done', note: say.done },
          ],
        },
        {
          title: say.second,
          lessons: [
            { href: '#ui-outline', title: say.materials, state: 'here', note: say.here },
            { href: '#ui-outline', title: say.tools, state: 'ahead', note: say.minutes },
          ],
        },
      ]}
    />
  )
}
