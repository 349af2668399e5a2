import type { Locale, TranslationOf } from '#kernel/i18n/locales.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

export type PhonePeopleMessages = TranslationOf<typeof en>

export const messages: Record<Locale, PhonePeopleMessages> = { en, es, pt }
