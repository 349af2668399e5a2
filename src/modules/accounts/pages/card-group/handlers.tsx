import { z } from 'zod'
import { listCards } from '../../queries/card-groups.ts'
import { may } from '../../rules/permissions.ts'
import { refuse } from '../../session/refusal.tsx'
import type { accountsUrls } from '../../urls.ts'
import { pageOf } from '../page-of.ts'
import { newPrinting } from '../printing.ts'
import type { AccountsContext } from '../request.ts'
import { groupOf } from './group-of.ts'
import { CardGroupPage } from './page.tsx'

const most = 30

export async function showCardGroup(c: AccountsContext<typeof accountsUrls.cardGroup.pattern>) {
  const { person, db, shell, now } = c.var
  if (!person || !may(person, 'cards.make')) return refuse(c, 'cards.make')
  const group = await groupOf(c, c.req.param('group'))
  if (!group) return await c.notFound()
  const after = z.uuid().safeParse(c.req.query('after')).data ?? null
  const { rows, next } = pageOf(await listCards(db, { groupId: group.id, after, most: most + 1 }), most)
  return c.html(
    <CardGroupPage
      shell={shell}
      group={group}
      cards={rows}
      now={now}
      printing={newPrinting()}
      next={next}
      isFirst={after === null}
    />,
  )
}
