import { sayNext } from '#kernel/http/flash.ts'
import { removeCard } from '../../actions/remove-card.ts'
import { may } from '../../rules/permissions.ts'
import { refuse } from '../../session/refusal.tsx'
import { accountsUrls } from '../../urls.ts'
import { cardOf } from '../card/card-of.ts'
import { renderCard } from '../card/handlers.tsx'
import type { AccountsContext } from '../request.ts'

export async function createCardRemoval(c: AccountsContext<typeof accountsUrls.cardRemoval.pattern>) {
  const { person, locale, now } = c.var
  if (!person || !may(person, 'cards.make')) return refuse(c, 'cards.make')
  const card = await cardOf(c, c.req.param('number'))
  if (!card) return await c.notFound()
  const refusal = await removeCard(c.var, { number: card.number, by: person.id, at: now })
  if (refusal) return renderCard(c, card, { name: card.name, errors: { code: refusal }, status: 409 })
  sayNext(c, 'card-removed')
  return c.redirect(accountsUrls.cardGroups.href({ locale }), 303)
}
