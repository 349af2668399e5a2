import { z } from 'zod'
import { callerOf } from '#kernel/http/caller.ts'
import { type FieldErrors, parseForm, readForm, typed } from '#kernel/http/form.ts'
import { signUp } from '../../actions/sign-up.ts'
import { mailWay } from '../../auth/mail-way.ts'
import { sessionDays } from '../../rules/kept.ts'
import { limits } from '../../limits.ts'
import { messages } from '../../messages/messages.ts'
import { returnPath } from '../../rules/return-path.ts'
import { visitorActor } from '../../session/visitor.ts'
import { accountsUrls } from '../../urls.ts'
import { emailField, nameField, passwordField, wordedFaults } from '../fields.ts'
import { enter } from '../enter.ts'
import { type AccountsContext, askerOf, pauseOf } from '../request.ts'
import { SignUpPage } from './page.tsx'

type SignUpContext = AccountsContext<typeof accountsUrls.signUp.pattern>

const form = z.object({ name: nameField, email: emailField, password: passwordField })

export function showSignUp(c: SignUpContext) {
  return page(c, { name: '', email: '' }, {}, 200)
}

export async function createPerson(c: SignUpContext) {
  const fields = await readForm(c)
  const wrote = { name: typed(fields, 'name'), email: typed(fields, 'email') }
  const { values, errors } = parseForm(form, fields)
  if (errors) return page(c, wrote, errors, 422)

  const minutes = await pauseOf(c, [{ limit: limits.signUpByAddress, key: callerOf(c) }])
  if (minutes) return page(c, wrote, { email: 'too-many' }, 429, minutes)

  const visitor = await visitorActor(c)
  const made = await signUp(c.var, askerOf(c), { ...values, visitor })
  if (made.refusal !== null)
    return page(c, wrote, { [made.refusal === 'cannot-create' ? 'email' : 'password']: made.refusal }, 422)
  if (!made.signedIn)
    return c.redirect(accountsUrls.mailSent.href({ locale: c.var.locale, about: 'confirmation' }), 303)
  return await enter(c, { cookies: made.cookies, said: 'signed-up', next: c.req.query('next') })
}

// oxlint-disable-next-line max-params -- what the page shows, and how it answers
function page(
  c: SignUpContext,
  wrote: { name: string; email: string },
  errors: FieldErrors,
  status: 200 | 422 | 429,
  minutes = 0,
) {
  const { shell, locale, settings } = c.var
  const faults = wordedFaults(errors, messages[locale], minutes)
  const next = returnPath(c.req.query('next')) ?? undefined
  const mailIsOff = mailWay(settings) === 'off'
  return c.html(
    <SignUpPage
      shell={shell}
      mailIsOff={mailIsOff}
      sessionDays={sessionDays}
      next={next}
      typed={wrote}
      faults={faults}
    />,
    status,
  )
}
