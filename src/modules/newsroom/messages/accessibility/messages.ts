import type { Locale } from '#kernel/i18n/locales.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'
import type { AccessibilityWords } from './words.ts'

export const accessibilityMessages: Record<Locale, AccessibilityWords> = { en, es, pt }
