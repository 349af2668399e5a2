import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  title: 'Mi cuenta',
}
