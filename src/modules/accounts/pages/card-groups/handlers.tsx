import { z } from 'zod'
import { listCardGroups } from '../../queries/card-groups.ts'
import { may } from '../../rules/permissions.ts'
import { refuse } from '../../session/refusal.tsx'
import type { accountsUrls } from '../../urls.ts'
import { pageOf } from '../page-of.ts'
import type { AccountsContext } from '../request.ts'
import { CardGroupsPage } from './page.tsx'

const most = 25

export async function showCardGroups(c: AccountsContext<typeof accountsUrls.cardGroups.pattern>) {
  const { person, db, shell } = c.var
  if (!person || !may(person, 'cards.make')) return refuse(c, 'cards.make')
  const ofAll = may(person, 'cards.oversee')
  const after = z.uuid().safeParse(c.req.query('after')).data ?? null
  const found = await listCardGroups(db, { madeBy: ofAll ? null : person.id, after, most: most + 1 })
  const { rows, next } = pageOf(found, most)
  return c.html(
    <CardGroupsPage
      shell={shell}
      zone={person.zone}
      groups={rows}
      ofAll={ofAll}
      next={next}
      isFirst={after === null}
    />,
  )
}
