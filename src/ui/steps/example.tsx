import type { Locale } from '#kernel/i18n/locales.ts'
import { Steps } from './steps.tsx'

const words = {
  es: {
    steps: [
      { title: 'Elige una pieza', text: 'La que más vendes, o la que más quieres vender.' },
      { title: 'Anota lo que gastas', text: 'Materiales, horas, herramientas y viajes.' },
      { title: 'Ponle precio', text: 'La hoja de costos hace las cuentas en tu moneda.' },
    ],
  },
  en: {
    steps: [
      { title: 'Choose a piece', text: 'The one you sell most, or most want to sell.' },
      { title: 'Write down what you spend', text: 'Materials, hours, tools and journeys.' },
      { title: 'Put a price on it', text: 'The cost sheet does the sums in your currency.' },
    ],
  },
  pt: {
    steps: [
      { title: 'Escolha uma peça', text: 'A que você mais vende, ou mais quer vender.' },
      { title: 'Anote o que você gasta', text: 'Materiais, horas, ferramentas e viagens.' },
      { title: 'Dê um preço', text: 'A planilha de custos faz as contas na sua moeda.' },
    ],
  },
}

export function StepsExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return <Steps steps={say.steps} />
}
