import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  entered: (name) => `Desde então você cuida de ${name} no diretório.`,
  verified: (name) => `${name} foi verificada.`,
}
