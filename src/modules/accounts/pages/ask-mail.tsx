import { z } from 'zod'
import { callerOf } from '#kernel/http/caller.ts'
import { type FieldErrors, parseForm, readForm, typed } from '#kernel/http/form.ts'
import { mailWay } from '../auth/mail-way.ts'
import { limits } from '../limits.ts'
import { messages } from '../messages/messages.ts'
import { accountsUrls } from '../urls.ts'
import { emailField, wordedFaults } from './fields.ts'
import { AskMailPage } from './mail-link/page.tsx'
import { type AccountsContext, pauseOf } from './request.ts'

interface Letter {
  about: 'mailLink' | 'passwordReset'
  action: string
  /** Name of the page that says that the letter is on its way: the same whether there is such an account or not. */
  sent: 'mail-link' | 'password-reset'
  send(wish: { email: string; name: string }): Promise<void>
}

export function showAskMail<pattern extends string>(c: AccountsContext<pattern>, letter: Letter) {
  return page(c, letter, { wrote: '', errors: {}, status: 200 })
}

export async function sendAskedMail<pattern extends string>(c: AccountsContext<pattern>, letter: Letter) {
  if (mailWay(c.var.settings) === 'off')
    return page(c, letter, { wrote: '', errors: { email: 'mail-off' }, status: 409 })
  const fields = await readForm(c)
  const wrote = typed(fields, 'email')
  const { values, errors } = parseForm(z.object({ email: emailField }), fields)
  if (errors) return page(c, letter, { wrote, errors, status: 422 })

  const minutes = await pauseOf(c, [
    { limit: limits.mailByAccount, key: values.email },
    { limit: limits.mailByAddress, key: callerOf(c) },
  ])
  if (minutes) return page(c, letter, { wrote, errors: { email: 'too-many' }, status: 429, minutes })
  await letter.send({ email: values.email, name: typed(fields, 'name').trim().slice(0, 100) })
  return c.redirect(accountsUrls.mailSent.href({ locale: c.var.locale, about: letter.sent }), 303)
}

interface Answer {
  wrote: string
  errors: FieldErrors
  status: 200 | 409 | 422 | 429
  minutes?: number
}

function page<pattern extends string>(
  c: AccountsContext<pattern>,
  { about, action }: Letter,
  { wrote, errors, status, minutes }: Answer,
) {
  const { shell, locale, settings } = c.var
  const faults = wordedFaults(errors, messages[locale], minutes)
  const mailIsOff = mailWay(settings) === 'off'
  return c.html(
    <AskMailPage shell={shell} about={about} action={action} mailIsOff={mailIsOff} typed={wrote} faults={faults} />,
    status,
  )
}
