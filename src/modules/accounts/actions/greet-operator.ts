import { own } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import { mailWay } from '../auth/mail-way.ts'
import { operatorToken } from '../auth/operator-token.ts'
import { countAdministrators } from '../queries/grants.ts'
import { replaceOperatorLink } from '../queries/operator-links.ts'
import type { AccountsTables } from '../tables.ts'
import { accountsUrls } from '../urls.ts'

const hour = 3_600_000
const locale = 'es'

/** What only the operator may see, printed at the start: the link to the first administrator's account, and to the kept mail. */
export async function greetOperator(world: World): Promise<string[]> {
  const { db, settings } = world
  const lines: string[] = []
  if (!(await countAdministrators(own<AccountsTables>(db)))) {
    const token = await newLink(world, 'first-administrator', hour)
    lines.push(
      `Make the first administrator (one use, one hour): ${settings.origin}${accountsUrls.firstAdministrator.href({ locale, token })}`,
    )
  }
  if (mailWay(settings) === 'kept') {
    const token = await newLink(world, 'mailbox', 7 * 24 * hour)
    lines.push(
      `No mail server: read the mail that is kept (seven days): ${settings.origin}${accountsUrls.mailbox.href({ locale, token })}`,
    )
  }
  return lines
}

async function newLink({ db, clock }: World, purpose: 'first-administrator' | 'mailbox', milliseconds: number) {
  const { token, digest } = operatorToken()
  const expiresAt = new Date(clock().getTime() + milliseconds)
  await replaceOperatorLink(own<AccountsTables>(db), { purpose, digest, expiresAt })
  return token
}
