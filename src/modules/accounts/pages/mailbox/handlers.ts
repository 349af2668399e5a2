import { callerOf } from '#kernel/http/caller.ts'
import { mailWay } from '../../auth/mail-way.ts'
import { digestOf } from '../../auth/operator-token.ts'
import { limits } from '../../limits.ts'
import { isOperatorLink } from '../../queries/operator-links.ts'
import { accountsUrls } from '../../urls.ts'
import { renderMail } from '../mail/handlers.tsx'
import { type AccountsContext, pauseOf } from '../request.ts'
import { tooMany } from '../too-many.tsx'

/** The kept mail of a site on this machine, for whoever has the link that was printed at the start; never by the caller's address. */
export async function showMailbox(c: AccountsContext<typeof accountsUrls.mailbox.pattern>) {
  const { db, settings, now, locale } = c.var
  if (mailWay(settings) !== 'kept') return await c.notFound()
  const minutes = await pauseOf(c, [{ limit: limits.linkByAddress, key: callerOf(c) }])
  if (minutes) return tooMany(c, minutes)
  const token = c.req.param('token')
  if (!(await isOperatorLink(db, { purpose: 'mailbox', digest: digestOf(token), at: now }))) return await c.notFound()
  return await renderMail(c, (after) => accountsUrls.mailbox.href({ locale, token }, { after }))
}
