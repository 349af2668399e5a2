import { z } from 'zod'
import { sayNext } from '#kernel/http/flash.ts'
import { type FieldErrors, parseForm, readForm } from '#kernel/http/form.ts'
import { changePassword } from '../../actions/change-password.ts'
import { limits } from '../../limits.ts'
import { messages } from '../../messages/messages.ts'
import { findProfile } from '../../queries/people.ts'
import { isFresh } from '../../session/fresh.ts'
import { signInFirst } from '../../session/refusal.tsx'
import { accountsUrls } from '../../urls.ts'
import { passwordField, wordedFaults } from '../fields.ts'
import { type AccountsContext, askerOf, pauseOf, setCookies } from '../request.ts'
import { AddressFirstPage, PasswordPage } from './page.tsx'

type PasswordContext = AccountsContext<typeof accountsUrls.password.pattern>

export async function showPassword(c: PasswordContext) {
  return await page(c, { errors: {}, status: 200 })
}

export async function updatePassword(c: PasswordContext) {
  const { db, person, locale } = c.var
  const profile = person ? await findProfile(db, person.id) : undefined
  if (!person || !profile) return signInFirst(c)
  const { email } = profile
  if (email === null) return await page(c, { errors: {}, status: 409 })
  const { values, errors } = parseForm(form(profile.hasPassword), await readForm(c))
  if (errors) return await page(c, { errors, status: 422 })

  const minutes = await pauseOf(c, [{ limit: limits.signInByAccount, key: email }])
  if (minutes) return await page(c, { errors: { current: 'too-many' }, status: 429, minutes })
  if (!profile.hasPassword && !(await isFresh(c)))
    return await page(c, { errors: { password: 'not-fresh' }, status: 403 })
  const result = await changePassword(c.var, askerOf(c), { personId: person.id, ...values })
  if (result.refusal !== null) return await page(c, { errors: { [result.field]: result.refusal }, status: 422 })

  await c.var.limiter.forget(limits.signInByAccount, email)
  setCookies(c, result.cookies)
  sayNext(c, 'password-changed')
  return c.redirect(accountsUrls.account.href({ locale }), 303)
}

function form(hasPassword: boolean) {
  const current = hasPassword ? z.string().min(1, 'password-current-missing') : z.string().default('')
  return z.object({ current, password: passwordField })
}

interface Answer {
  errors: FieldErrors
  status: 200 | 403 | 409 | 422 | 429
  minutes?: number
}

async function page(c: PasswordContext, { errors, status, minutes }: Answer) {
  const { shell, locale, person, db } = c.var
  const profile = person ? await findProfile(db, person.id) : undefined
  if (!profile) return signInFirst(c)
  const faults = wordedFaults(errors, messages[locale], minutes)
  if (profile.email === null) return c.html(<AddressFirstPage shell={shell} />, status)
  return c.html(<PasswordPage shell={shell} hasPassword={Boolean(profile.hasPassword)} faults={faults} />, status)
}
