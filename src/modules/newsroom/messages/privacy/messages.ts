import type { Locale } from '#kernel/i18n/locales.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'
import type { PrivacyWords } from './words.ts'

export const privacyMessages: Record<Locale, PrivacyWords> = { en, es, pt }
