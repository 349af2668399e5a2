import { AsyncLocalStorage } from 'node:async_hooks'
import type { Locale } from '#kernel/i18n/locales.ts'

/** Who asked: better-auth calls back for a letter without saying in which language, and for whom on the way to where. */
export const speaking = new AsyncLocalStorage<{
  locale: Locale
  next?: string | undefined
  joining?: boolean | undefined
}>()
