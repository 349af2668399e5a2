import type { Locale } from '#kernel/i18n/locales.ts'
import { Disclosure } from './disclosure.tsx'

const words = {
  es: {
    summary: '¿Por qué pedimos tu país?',
    text: 'Para mostrarte los precios en tu moneda y las leyes que te tocan.',
  },
  en: {
    summary: 'Why do we ask for your country?',
    text: 'To show prices in your currency and the laws that apply to you.',
  },
  pt: {
    summary: 'Por que pedimos seu país?',
    text: 'Para mostrar os preços na sua moeda e as leis que valem para você.',
  },
}

export function DisclosureExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <Disclosure summary={say.summary} open>
      <p>{say.text}</p>
    </Disclosure>
  )
}
