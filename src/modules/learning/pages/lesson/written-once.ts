import type { Locale } from '#kernel/i18n/locales.ts'

/** Keeps what was written of a thing that never changes, one text a language, for as long as the thing is kept. */
export function writtenOnce<thing extends object>() {
  const kept = new WeakMap<thing, Map<Locale, string>>()
  return (thing: thing, locale: Locale, write: () => string): string => {
    const known = kept.get(thing) ?? new Map<Locale, string>()
    kept.set(thing, known)
    const text = known.get(locale) ?? write()
    known.set(locale, text)
    return text
  }
}
