import { z } from 'zod'
import { callerOf } from '#kernel/http/caller.ts'
import { type FieldErrors, parseForm, readForm, typed } from '#kernel/http/form.ts'
import { signIn } from '../../actions/sign-in.ts'
import { mailWay } from '../../auth/mail-way.ts'
import { limits } from '../../limits.ts'
import { messages } from '../../messages/messages.ts'
import { returnPath } from '../../rules/return-path.ts'
import { accountsUrls } from '../../urls.ts'
import { enter } from '../enter.ts'
import { emailField, passwordField, wordedFaults } from '../fields.ts'
import { type AccountsContext, askerOf, pauseOf } from '../request.ts'
import { SignInPage } from './page.tsx'

type SignInContext = AccountsContext<typeof accountsUrls.signIn.pattern>

const form = z.object({ email: emailField, password: passwordField })

export function showSignIn(c: SignInContext) {
  return page(c, { typed: '', errors: {}, status: 200 })
}

export async function createSession(c: SignInContext) {
  const fields = await readForm(c)
  const wrote = typed(fields, 'email')
  const { values, errors } = parseForm(form, fields)
  if (errors) return page(c, { typed: wrote, errors, status: 422 })

  const minutes = await pauseOf(c, [
    { limit: limits.signInByAccount, key: values.email },
    { limit: limits.signInByAddress, key: callerOf(c) },
  ])
  if (minutes) return page(c, { typed: wrote, errors: { email: 'too-many' }, status: 429, minutes })

  const result = await signIn(c.var, askerOf(c), values)
  if (result.refusal === 'not-confirmed')
    return c.redirect(accountsUrls.mailSent.href({ locale: c.var.locale, about: 'confirmation' }), 303)
  if (result.refusal !== null) return page(c, { typed: wrote, errors: { email: result.refusal }, status: 422 })
  await c.var.limiter.forget(limits.signInByAccount, values.email)
  return await enter(c, { cookies: result.cookies, said: 'signed-in', next: c.req.query('next') })
}

interface Answer {
  typed: string
  errors: FieldErrors
  status: 200 | 422 | 429
  minutes?: number
}

function page(c: SignInContext, { typed: wrote, errors, status, minutes }: Answer) {
  const { shell, locale, settings } = c.var
  const faults = wordedFaults(errors, messages[locale], minutes)
  const next = returnPath(c.req.query('next')) ?? undefined
  return c.html(
    <SignInPage shell={shell} mailIsOff={mailWay(settings) === 'off'} next={next} typed={wrote} faults={faults} />,
    status,
  )
}
