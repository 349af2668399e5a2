import type { Locale } from '#kernel/i18n/locales.ts'
import { ErrorSummary } from './error-summary.tsx'

const words = {
  es: {
    title: 'Falta algo para guardar',
    mail: 'Escribe un correo completo, como ana@ejemplo.org.',
    price: 'Escribe el precio con números.',
  },
  en: {
    title: 'Something is missing before we save',
    mail: 'Write a whole address, like ana@example.org.',
    price: 'Write the price in figures.',
  },
  pt: {
    title: 'Falta algo para salvar',
    mail: 'Escreva um e-mail completo, como ana@exemplo.org.',
    price: 'Escreva o preço com números.',
  },
}

export function ErrorSummaryExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <ErrorSummary
      title={say.title}
      focus={false}
      errors={[
        { id: 'example-mail', text: say.mail },
        { id: 'example-price', text: say.price },
      ]}
    />
  )
}
