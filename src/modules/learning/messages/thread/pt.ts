import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  diagnosed: 'Você respondeu por onde começar.',
  begun: (course) => `Você começou “${course}”.`,
  finished: (course) => `Você terminou “${course}”.`,
  certified: (course) => `Você conquistou o certificado de “${course}”.`,
}
