import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { letters as en } from './letters.en.ts'

export const letters: TranslationOf<typeof en> = {
  greeting: (name) => `Hola, ${name}:`,
  closing: 'CONECTA Pacífico',
  button: 'Abrir mi página',
  after: 'El enlace es solo tuyo y no necesita cuenta.',
  invited: {
    subject: (round) => `Tienes una invitación a ${round}`,
    text: (round) => `Participas en la rueda de negocios ${round}. Di con quién quieres reunirte.`,
  },
  agenda: {
    subject: (round) => `Tu agenda de ${round}`,
    text: (round) => `La agenda de ${round} está publicada. Tus reuniones están en tu página.`,
  },
  changed: {
    subject: (round) => `Cambió tu agenda de ${round}`,
    text: (round) => `Algo cambió en tu agenda de ${round}. Mira tu página.`,
  },
}
