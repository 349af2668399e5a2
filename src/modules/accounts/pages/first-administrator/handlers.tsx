import { z } from 'zod'
import { callerOf } from '#kernel/http/caller.ts'
import { type FieldErrors, parseForm, readForm, typed } from '#kernel/http/form.ts'
import { isFirstAdministratorLink, makeFirstAdministrator } from '../../actions/make-first-administrator.ts'
import { limits } from '../../limits.ts'
import { messages } from '../../messages/messages.ts'
import { accountsUrls } from '../../urls.ts'
import { enter } from '../enter.ts'
import { emailField, nameField, passwordField, wordedFaults } from '../fields.ts'
import { linkGone } from '../link-entry.tsx'
import { type AccountsContext, askerOf, pauseOf } from '../request.ts'
import { tooMany } from '../too-many.tsx'
import { FirstAdministratorPage } from './page.tsx'

type FirstContext = AccountsContext<typeof accountsUrls.firstAdministrator.pattern>

const form = z.object({ name: nameField, email: emailField, password: passwordField })

export async function showFirstAdministrator(c: FirstContext) {
  return (await refusedLink(c)) ?? page(c, { name: '', email: '' }, {})
}

export async function createFirstAdministrator(c: FirstContext) {
  const refused = await refusedLink(c)
  if (refused) return refused
  const fields = await readForm(c)
  const wrote = { name: typed(fields, 'name'), email: typed(fields, 'email') }
  const { values, errors } = parseForm(form, fields)
  if (errors) return page(c, wrote, errors)

  const wish = { ...values, token: c.req.param('token'), at: c.var.now }
  const made = await makeFirstAdministrator(c.var, askerOf(c), wish)
  if (made.refusal === 'link-used') return gone(c)
  if (made.refusal !== null) return page(c, wrote, { [made.field]: made.refusal })
  const next = accountsUrls.people.href({ locale: c.var.locale })
  return await enter(c, { cookies: made.cookies, said: 'first-administrator', next })
}

async function refusedLink(c: FirstContext) {
  const minutes = await pauseOf(c, [{ limit: limits.linkByAddress, key: callerOf(c) }])
  if (minutes) return tooMany(c, minutes)
  return (await isFirstAdministratorLink(c.var, c.req.param('token'), c.var.now)) ? null : gone(c)
}

function gone(c: FirstContext) {
  return linkGone(c, accountsUrls.signIn.href({ locale: c.var.locale }))
}

function page(c: FirstContext, wrote: { name: string; email: string }, errors: FieldErrors) {
  const { shell, locale } = c.var
  const action = accountsUrls.firstAdministrator.href({ locale, token: c.req.param('token') })
  const faults = wordedFaults(errors, messages[locale])
  const status = Object.keys(errors).length ? 422 : 200
  return c.html(<FirstAdministratorPage shell={shell} action={action} typed={wrote} faults={faults} />, status)
}
