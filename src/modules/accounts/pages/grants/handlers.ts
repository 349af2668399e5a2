import { z } from 'zod'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { clean } from '#kernel/text.ts'
import { grantRole } from '../../actions/grant-role.ts'
import type { GrantRefusal } from '../../rules/grants.ts'
import { may } from '../../rules/permissions.ts'
import { refuse } from '../../session/refusal.tsx'
import { accountsUrls } from '../../urls.ts'
import { renderPerson } from '../person/handlers.tsx'
import type { AccountsContext } from '../request.ts'

const fieldOf: Partial<Record<GrantRefusal, string>> = {
  'country-missing': 'country',
  'country-not-used': 'country',
  'reason-missing': 'reason',
}

export async function createGrant(c: AccountsContext<typeof accountsUrls.grants.pattern>) {
  const { person, db, locale, now } = c.var
  if (!person || !may(person, 'roles.grant')) return refuse(c, 'roles.grant')
  const fields = await readForm(c)
  const wish = {
    role: typed(fields, 'role'),
    country: typed(fields, 'country'),
    reason: clean(typed(fields, 'reason')).slice(0, 300),
  }
  const id = z.uuid().safeParse(c.req.param('person'))
  if (!id.success) return await c.notFound()
  const refusal = await grantRole(db, { ...wish, personId: id.data, by: person.id, at: now })
  if (refusal)
    return await renderPerson(c, {
      personId: id.data,
      typed: wish,
      fault: { field: fieldOf[refusal] ?? 'role', refusal },
    })

  sayNext(c, 'role-granted')
  return c.redirect(accountsUrls.person.href({ locale, person: id.data }), 303)
}
