import type { Locale } from '#kernel/i18n/locales.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'
import type { TermsWords } from './words.ts'

export const termsMessages: Record<Locale, TermsWords> = { en, es, pt }
