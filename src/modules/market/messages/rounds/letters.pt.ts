import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { letters as en } from './letters.en.ts'

export const letters: TranslationOf<typeof en> = {
  greeting: (name) => `Olá, ${name}:`,
  closing: 'CONECTA Pacífico',
  button: 'Abrir minha página',
  after: 'O link é só seu e não precisa de conta.',
  invited: {
    subject: (round) => `Você tem um convite para ${round}`,
    text: (round) => `Você participa da rodada de negócios ${round}. Diga com quem quer se reunir.`,
  },
  agenda: {
    subject: (round) => `Sua agenda de ${round}`,
    text: (round) => `A agenda de ${round} está publicada. Suas reuniões estão na sua página.`,
  },
  changed: {
    subject: (round) => `Sua agenda de ${round} mudou`,
    text: (round) => `Algo mudou na sua agenda de ${round}. Veja sua página.`,
  },
}
