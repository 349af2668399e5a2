import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  title: 'Minha conta',
}
