import type { Locale } from '#kernel/i18n/locales.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'
import type { AboutWords } from './words.ts'

export const aboutMessages: Record<Locale, AboutWords> = { en, es, pt }
