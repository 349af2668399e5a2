import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  diagnosed: 'Respondiste por dónde empezar.',
  begun: (course) => `Empezaste «${course}».`,
  finished: (course) => `Terminaste «${course}».`,
  certified: (course) => `Obtuviste el certificado de «${course}».`,
}
