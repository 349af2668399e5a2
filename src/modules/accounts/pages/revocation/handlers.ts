import { z } from 'zod'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { clean } from '#kernel/text.ts'
import { revokeRole } from '../../actions/revoke-role.ts'
import { findGrant } from '../../queries/grants.ts'
import { may } from '../../rules/permissions.ts'
import { refuse } from '../../session/refusal.tsx'
import { accountsUrls } from '../../urls.ts'
import { renderPerson } from '../person/handlers.tsx'
import type { AccountsContext } from '../request.ts'

export async function createRevocation(c: AccountsContext<typeof accountsUrls.revocation.pattern>) {
  const { person, db, locale, now } = c.var
  if (!person || !may(person, 'roles.grant')) return refuse(c, 'roles.grant')
  const id = z.uuid().safeParse(c.req.param('grant'))
  const grant = id.success ? await findGrant(db, id.data) : undefined
  if (!grant) return await c.notFound()
  const reason = clean(typed(await readForm(c), 'reason')).slice(0, 300)
  const refusal = await revokeRole(db, { grantId: grant.id, reason, by: person.id, at: now })
  const { personId } = grant
  if (refusal) return await renderPerson(c, { personId, fault: { field: `revoke-${grant.id}`, refusal } })

  sayNext(c, 'role-revoked')
  return c.redirect(accountsUrls.person.href({ locale, person: personId }), 303)
}
