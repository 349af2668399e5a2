import { mailWay } from '../../auth/mail-way.ts'
import type { accountsUrls } from '../../urls.ts'
import type { AccountsContext } from '../request.ts'
import { letters, MailSentPage } from './page.tsx'

export function showMailSent(c: AccountsContext<typeof accountsUrls.mailSent.pattern>) {
  const about = letters.find((letter) => letter === c.req.param('about'))
  if (!about) return c.notFound()
  return c.html(<MailSentPage shell={c.var.shell} about={about} isKept={mailWay(c.var.settings) === 'kept'} />)
}
