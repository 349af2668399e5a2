import { isLocale, type Locale, type TranslationOf } from '#kernel/i18n/locales.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

export const messages: Record<Locale, TranslationOf<typeof en>> = { en, es, pt }

/** The words for a course's own language, which may be any; one that the platform does not speak gets the Spanish. */
export function wordsFor(language: string): { locale: Locale; words: TranslationOf<typeof en> } {
  const [base = ''] = language.split('-')
  const locale = isLocale(base) ? base : 'es'
  return { locale, words: messages[locale] }
}
