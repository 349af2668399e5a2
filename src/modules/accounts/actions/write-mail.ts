import type { LentDatabase } from '#kernel/database/database.ts'
import { own } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { asHtml, asText, type Letter, wordsOf } from '../messages/letters.ts'
import { insertMail } from '../queries/mail.ts'
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

/** Keeps a letter in the outbox, and hands it to the job that sends it where there is a mail server. */
export async function writeMail(world: MailWorld, { recipient, letter, locale, at }: Wish) {
  const words = wordsOf(letter, locale)
  const id = await insertMail(own<AccountsTables>(world.db), {
    recipient,
    kind: letter.kind,
    locale,
    subject: words.subject,
    text: asText(words, letter.href),
    html: asHtml(words, letter.href, locale),
    created_at: at,
    sent_at: null,
    error: null,
  })
  if (world.settings.SMTP_URL) await world.enqueue('send-mail', { id })
}
