import type { Locale, TranslationOf } from '#kernel/i18n/locales.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

export type Vocabulary = TranslationOf<typeof en>

/** The names of what is chosen from lists: kinds, states, sectors, trades, and so on. */
export const vocabulary: Record<Locale, Vocabulary> = { en, es, pt }
