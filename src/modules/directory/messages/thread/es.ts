import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  entered: (name) => `Desde entonces llevas ${name} en el directorio.`,
  verified: (name) => `${name} quedó verificada.`,
}
