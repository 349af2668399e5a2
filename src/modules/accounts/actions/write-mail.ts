import type { LentDatabase } from '#kernel/database/database.ts'
import { own } from '#kernel/database/database.ts'
import { isLocale, type Locale } from '#kernel/i18n/locales.ts'
import { asHtml, asText, type Letter, type LetterWords, wordsOf } from '../messages/letters.ts'
import { insertMail } from '../queries/mail.ts'
import { findProfile } from '../queries/people.ts'
import { isReserved } from '../rules/address.ts'
import type { AccountsTables } from '../tables.ts'

interface MailWorld {
  db: LentDatabase
  settings: { SMTP_URL?: string | undefined }
  enqueue(job: string, data: object): Promise<void>
}

interface Wish {
  recipient: string
  letter: Letter
  locale: Locale
  at: Date
}

export async function writeMail(world: MailWorld, { letter, locale, ...wish }: Wish) {
  await queueMail(world, { ...wish, locale, kind: letter.kind, words: wordsOf(letter, locale), href: letter.href })
}

export interface QueuedMail {
  recipient: string
  /** Stable name of what it is about: 'mail-link'. */
  kind: string
  locale: Locale
  words: LetterWords
  /** Whole address that its one link leads to. */
  href: string
  /** For calendar programs (RFC 5545). */
  calendar?: string | undefined
  at: Date
}

/**
 * Keeps a letter in the outbox, and hands it to the job that sends it where there is a mail server. `db` may be a transaction.
 * Whoever has no address is written nothing.
 */
export async function queueMail(world: MailWorld, { recipient, kind, locale, words, href, calendar, at }: QueuedMail) {
  if (isReserved(recipient)) return
  const id = await insertMail(own<AccountsTables>(world.db), {
    recipient,
    kind,
    locale,
    subject: words.subject,
    text: asText(words, href),
    html: asHtml(words, href, locale),
    calendar: calendar ?? null,
    created_at: at,
    sent_at: null,
    error: null,
  })
  if (world.settings.SMTP_URL) await world.enqueue('send-mail', { id })
}

export interface PersonalMail {
  personId: string
  kind: string
  /** In the language in which she reads first. */
  words(locale: Locale, name: string): LetterWords
  href(locale: Locale): string
  calendar?(locale: Locale): string | undefined
  at: Date
}

/** Writes to a person by her account, in her language; whoever has no confirmed address is written nothing. */
export async function mailPerson(
  world: MailWorld,
  { personId, words, href, calendar, ...mail }: PersonalMail,
): Promise<void> {
  const profile = await findProfile(own<AccountsTables>(world.db), personId)
  if (!profile?.email || !profile.emailVerified) return
  const locale = profile.languages.find(isLocale) ?? 'es'
  await queueMail(world, {
    ...mail,
    recipient: profile.email,
    locale,
    words: words(locale, profile.name),
    href: href(locale),
    calendar: calendar?.(locale),
  })
}
