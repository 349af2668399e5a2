import { sendMailLink } from '../../actions/mail-link.ts'
import { returnPath } from '../../rules/return-path.ts'
import { accountsUrls } from '../../urls.ts'
import { sendAskedMail, showAskMail } from '../ask-mail.tsx'
import { type AccountsContext, askerOf } from '../request.ts'

type MailLinkContext = AccountsContext<typeof accountsUrls.mailLink.pattern>

export function showMailLink(c: MailLinkContext) {
  return showAskMail(c, letter(c))
}

export async function createMailLink(c: MailLinkContext) {
  return await sendAskedMail(c, letter(c))
}

function letter(c: MailLinkContext) {
  const next = returnPath(c.req.query('next')) ?? undefined
  return {
    about: 'mailLink',
    sent: 'mail-link',
    action: accountsUrls.mailLink.href({ locale: c.var.locale }, { next }),
    send: (wish: { email: string; name: string }) => sendMailLink(c.var, { ...askerOf(c), next }, wish),
  } as const
}
