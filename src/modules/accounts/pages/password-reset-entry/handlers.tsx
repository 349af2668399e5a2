import { z } from 'zod'
import { callerOf } from '#kernel/http/caller.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { type FieldErrors, parseForm, readForm } from '#kernel/http/form.ts'
import { readPasswordReset, resetPassword } from '../../actions/reset-password.ts'
import { limits } from '../../limits.ts'
import { messages } from '../../messages/messages.ts'
import { accountsUrls } from '../../urls.ts'
import { passwordField, wordedFaults } from '../fields.ts'
import { linkGone } from '../link-entry.tsx'
import { type AccountsContext, askerOf, pauseOf } from '../request.ts'
import { tooMany } from '../too-many.tsx'
import { PasswordResetPage } from './page.tsx'

type EntryContext = AccountsContext<typeof accountsUrls.passwordResetEntry.pattern>

export async function showPasswordResetEntry(c: EntryContext) {
  const minutes = await pauseOf(c, [{ limit: limits.linkByAddress, key: callerOf(c) }])
  if (minutes) return tooMany(c, minutes)
  if (!(await readPasswordReset(c.var, c.req.param('token')))) return gone(c)
  return page(c, {}, 200)
}

export async function usePasswordReset(c: EntryContext) {
  const { values, errors } = parseForm(z.object({ password: passwordField }), await readForm(c))
  if (errors) return page(c, errors, 422)
  const minutes = await pauseOf(c, [{ limit: limits.linkByAddress, key: callerOf(c) }])
  if (minutes) return tooMany(c, minutes)

  const refusal = await resetPassword(c.var, askerOf(c), { token: c.req.param('token'), password: values.password })
  if (refusal === 'link-used') return gone(c)
  if (refusal) return page(c, { password: refusal }, 422)
  sayNext(c, 'password-reset')
  return c.redirect(accountsUrls.signIn.href({ locale: c.var.locale }), 303)
}

function gone(c: EntryContext) {
  return linkGone(c, accountsUrls.passwordReset.href({ locale: c.var.locale }))
}

function page(c: EntryContext, errors: FieldErrors, status: 200 | 422) {
  const { shell, locale } = c.var
  const action = accountsUrls.passwordResetEntry.href({ locale, token: c.req.param('token') })
  return c.html(
    <PasswordResetPage shell={shell} action={action} faults={wordedFaults(errors, messages[locale])} />,
    status,
  )
}
