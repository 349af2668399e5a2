import { AsyncLocalStorage } from 'node:async_hooks'
import type { Locale } from '#kernel/i18n/locales.ts'

/** The language of whoever asked: better-auth calls back for a letter without saying for which page. */
export const speaking = new AsyncLocalStorage<Locale>()
