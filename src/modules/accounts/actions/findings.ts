import { type LentDatabase, own } from '#kernel/database/database.ts'
import type { Settings } from '#kernel/settings/settings.ts'
import { mailWay } from '../auth/mail-way.ts'
import { countCardGroups } from '../queries/card-groups.ts'
import { countAdministrators } from '../queries/grants.ts'
import { countStuckMail } from '../queries/mail.ts'
import type { AccountsTables } from '../tables.ts'

/** What the operator should mend about accounts and mail. */
export async function findingsOf(lent: LentDatabase, settings: Settings): Promise<string[]> {
  const db = own<AccountsTables>(lent)
  const stuck = settings.SMTP_URL ? await countStuckMail(db) : 0
  return [
    !(await countAdministrators(db)) &&
      'There is no administrator. Start the server and open the link that it prints, or use `role grant EMAIL administrator`.',
    mailWay(settings) === 'off' && 'SMTP_URL is not set: signing in by mail and recovering a password are off.',
    settings.SMTP_URL &&
      !settings.MAIL_FROM &&
      `MAIL_FROM is not set: mail says that it comes from no-reply@${new URL(settings.origin).hostname}.`,
    stuck > 0 &&
      `${stuck} messages could not be sent. Check SMTP_URL; an administrator sees the reasons on the page of outgoing mail.`,
    ...cardFindings(await countCardGroups(db), settings),
    !settings.local &&
      !settings.secure &&
      'BASE_URL does not begin with https: cookies are not secure, and passkeys do not work.',
  ].filter((finding) => typeof finding === 'string')
}

function cardFindings({ all, unled }: { all: number; unled: number }, { local, origin }: Settings) {
  return [
    local &&
      all > 0 &&
      `Account cards were printed with the address ${origin}, which works only on this machine: set BASE_URL, then make new codes.`,
    unled > 0 &&
      `Groups of account cards without a facilitator: ${unled}. Only an administrator can give their people new codes.`,
  ]
}
