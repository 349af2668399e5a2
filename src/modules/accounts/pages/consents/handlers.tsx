import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { decideConsent } from '../../actions/decide-consent.ts'
import { listConsents } from '../../queries/consents.ts'
import { purposes } from '../../rules/consents.ts'
import { signInFirst } from '../../session/refusal.tsx'
import { accountsUrls } from '../../urls.ts'
import type { AccountsContext } from '../request.ts'
import { ConsentsPage } from './page.tsx'

type ConsentsContext = AccountsContext<typeof accountsUrls.consents.pattern>

export async function showConsents(c: ConsentsContext) {
  const { person, db, shell } = c.var
  if (!person) return signInFirst(c)
  return c.html(<ConsentsPage shell={shell} zone={person.zone} consents={await listConsents(db, person.id)} />)
}

export async function saveConsents(c: ConsentsContext) {
  const { person, locale, now } = c.var
  if (!person) return signInFirst(c)
  const fields = await readForm(c)
  for (const purpose of purposes)
    await decideConsent(c.var, { person, purpose, agreed: typed(fields, purpose) === 'on', at: now })
  sayNext(c, 'saved')
  return c.redirect(accountsUrls.consents.href({ locale }), 303)
}
