import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  invited: (round) => `Te invitaron a ${round}.`,
  deal: (name, round) => `Cerraste un trato con ${name} en ${round}.`,
  dealOf: (name, round, amount) => `Cerraste un trato con ${name} en ${round}: ${amount}.`,
  sample: (name, round) => `Sale una muestra después de tu reunión con ${name} en ${round}.`,
  followUp: (name, round) => `Sigues en conversación con ${name} después de ${round}.`,
  met: (name, round) => `Te reuniste con ${name} en ${round}.`,
}
