import type { Locale } from '#kernel/i18n/locales.ts'
import { Share } from './share.tsx'

const words = {
  es: { title: 'Ponle precio a tu trabajo', share: 'Comparte este curso', whatsapp: 'Envíalo por WhatsApp' },
  en: { title: 'Put a price on your work', share: 'Share this course', whatsapp: 'Send it by WhatsApp' },
  pt: { title: 'Dê preço ao seu trabalho', share: 'Compartilhe este curso', whatsapp: 'Envie pelo WhatsApp' },
}

export function ShareExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return <Share url="https://conecta.example/es" title={say.title} words={say} />
}
