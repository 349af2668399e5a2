import { z } from 'zod'
import type { FieldErrors } from '#kernel/http/form.ts'
import { messages } from '../../messages/messages.ts'
import { listGrants } from '../../queries/grants.ts'
import { findProfile } from '../../queries/people.ts'
import type { GrantRefusal } from '../../rules/grants.ts'
import { may } from '../../rules/permissions.ts'
import { refuse } from '../../session/refusal.tsx'
import type { accountsUrls } from '../../urls.ts'
import type { AccountsContext } from '../request.ts'
import { PersonPage } from './page.tsx'

interface Shown {
  personId: string
  typed?: { role: string; country: string; reason: string }
  /** Field and what is wrong with it. */
  fault?: { field: string; refusal: GrantRefusal }
}

export async function showPerson(c: AccountsContext<typeof accountsUrls.person.pattern>) {
  if (!may(c.var.person, 'people.read')) return refuse(c, 'people.read')
  return await renderPerson(c, { personId: c.req.param('person') })
}

/** The page of one person, for whoever may see it. */
export async function renderPerson<pattern extends string>(c: AccountsContext<pattern>, shown: Shown) {
  const { person, db, shell, locale } = c.var
  const id = z.uuid().safeParse(shown.personId)
  const profile = id.success ? await findProfile(db, id.data) : undefined
  if (!profile || !person) return await c.notFound()
  const { grantFaults } = messages[locale]
  const faults: FieldErrors = shown.fault ? { [shown.fault.field]: grantFaults[shown.fault.refusal] } : {}
  return c.html(
    <PersonPage
      shell={shell}
      zone={person.zone}
      personId={shown.personId}
      profile={profile}
      grants={await listGrants(db, shown.personId)}
      canGrant={may(person, 'roles.grant')}
      typed={shown.typed ?? { role: '', country: '', reason: '' }}
      faults={faults}
    />,
    shown.fault ? 422 : 200,
  )
}
