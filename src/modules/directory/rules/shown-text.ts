import type { Texts } from './content.ts'

/** Languages in which most of the region's readers manage, best first. */
const fallbacks = ['es', 'pt', 'en']

/** The texts in the reader's language, or openly in another; null where nothing is written. */
export function shownText(texts: Record<string, Texts>, locale: string): (Texts & { language: string }) | null {
  const languages = Object.keys(texts)
  const language = [locale, ...fallbacks, ...languages]
    .map((wanted) => languages.find((each) => each === wanted || each.split('-')[0] === wanted))
    .find((each) => each !== undefined)
  const text = language === undefined ? undefined : texts[language]
  return language !== undefined && text ? { ...text, language } : null
}
