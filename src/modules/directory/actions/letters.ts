import type { LentDatabase } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { mailPerson } from '#modules/accounts/public.ts'
import { messages } from '../messages/owner/messages.ts'

export interface LetterWorld {
  db: LentDatabase
  settings: { SMTP_URL?: string | undefined; origin: string }
  enqueue(job: string, data: object): Promise<void>
}

interface DirectoryLetter {
  to: readonly string[]
  kind: string
  words(locale: Locale): { subject: string; lines: readonly string[]; button: string }
  /** Path of the one link. */
  href(locale: Locale): string
  at: Date
}

/** One letter each, in her language. */
export async function writeLetters(world: LetterWorld, { to, words, href, ...letter }: DirectoryLetter): Promise<void> {
  for (const personId of new Set(to))
    await mailPerson(world, {
      ...letter,
      personId,
      words: (locale, name) => {
        const { greeting, closing } = messages[locale].letters
        return { ...words(locale), greeting: greeting(name), closing }
      },
      href: (locale) => world.settings.origin + href(locale),
    })
}
