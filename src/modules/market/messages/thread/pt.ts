import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  invited: (round) => `Você recebeu um convite para ${round}.`,
  deal: (name, round) => `Você fechou um negócio com ${name} em ${round}.`,
  dealOf: (name, round, amount) => `Você fechou um negócio com ${name} em ${round}: ${amount}.`,
  sample: (name, round) => `Sai uma amostra depois da sua reunião com ${name} em ${round}.`,
  followUp: (name, round) => `A conversa com ${name} continua depois de ${round}.`,
  met: (name, round) => `Você se reuniu com ${name} em ${round}.`,
}
