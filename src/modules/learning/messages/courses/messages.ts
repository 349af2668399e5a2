import type { Locale, TranslationOf } from '#kernel/i18n/locales.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

export type CourseWords = TranslationOf<typeof en>

export const messages: Record<Locale, CourseWords> = { en, es, pt }
