import { sendPasswordReset } from '../../actions/reset-password.ts'
import { accountsUrls } from '../../urls.ts'
import { sendAskedMail, showAskMail } from '../ask-mail.tsx'
import { type AccountsContext, askerOf } from '../request.ts'

type PasswordResetContext = AccountsContext<typeof accountsUrls.passwordReset.pattern>

export function showPasswordReset(c: PasswordResetContext) {
  return showAskMail(c, letter(c))
}

export async function createPasswordReset(c: PasswordResetContext) {
  return await sendAskedMail(c, letter(c))
}

function letter(c: PasswordResetContext) {
  return {
    about: 'passwordReset',
    sent: 'password-reset',
    action: accountsUrls.passwordReset.href({ locale: c.var.locale }),
    send: ({ email }: { email: string }) => sendPasswordReset(c.var, askerOf(c), email),
  } as const
}
