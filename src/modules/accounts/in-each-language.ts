import { type Locale, locales } from '#kernel/i18n/locales.ts'
import { messages } from './messages/messages.ts'

/** A word of this module in every language. */
export function inEachLanguage(word: (say: (typeof messages)[Locale]) => string): Record<Locale, string> {
  // Object.fromEntries forgets the keys; they are the locales.
  return Object.fromEntries(locales.map((locale) => [locale, word(messages[locale])])) as Record<Locale, string>
}
