import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from './messages.ts'

export interface Letter {
  kind:
    | 'email-confirmation'
    | 'password-reset'
    | 'password-changed'
    | 'already-registered'
    | 'mail-link'
    | 'address-joining'
    | 'address-taken'
    | 'card-renewed'
  /** Of whom it is for; empty when not known. */
  name: string
  href: string
}

export interface LetterWords {
  subject: string
  greeting: string
  lines: readonly string[]
  button: string
  closing: string
}

export function wordsOf({ kind, name }: Letter, locale: Locale): LetterWords {
  const { letters } = messages[locale]
  return { ...letters[kind], greeting: letters.greeting(name), closing: letters.closing }
}

export function asText({ greeting, lines, button, closing }: LetterWords, href: string): string {
  return [greeting, ...lines, `${button}:\n${href}`, closing].join('\n\n')
}

/** Written for mail programs: no style sheet, one link, legible without pictures. */
export function asHtml(words: LetterWords, href: string, locale: Locale): string {
  const paragraphs = [words.greeting, ...words.lines].map((line) => `<p>${escape(line)}</p>`).join('')
  const link = `<p><a href="${escape(href)}"><strong>${escape(words.button)}</strong></a></p><p>${escape(href)}</p>`
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escape(words.subject)}</title></head><body>${paragraphs}${link}<p>${escape(words.closing)}</p></body></html>`
}

function escape(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
