import { z } from 'zod'
import { sayNext } from '#kernel/http/flash.ts'
import { parseForm, readForm, typed } from '#kernel/http/form.ts'
import { renameCard } from '../../actions/rename-card.ts'
import { may } from '../../rules/permissions.ts'
import { refuse } from '../../session/refusal.tsx'
import { accountsUrls } from '../../urls.ts'
import { cardOf } from '../card/card-of.ts'
import { renderCard } from '../card/handlers.tsx'
import { nameField } from '../fields.ts'
import type { AccountsContext } from '../request.ts'

export async function saveCardName(c: AccountsContext<typeof accountsUrls.cardName.pattern>) {
  const { person, db, locale } = c.var
  if (!may(person, 'cards.make')) return refuse(c, 'cards.make')
  const card = await cardOf(c, c.req.param('number'))
  if (!card) return await c.notFound()
  const fields = await readForm(c)
  const name = typed(fields, 'name')
  const { values, errors } = parseForm(z.object({ name: nameField }), fields)
  if (errors) return renderCard(c, card, { name, errors, status: 422 })

  const refusal = await renameCard(db, { number: card.number, name: values.name })
  if (refusal) return renderCard(c, card, { name, errors: { name: refusal }, status: 409 })
  sayNext(c, 'saved')
  return c.redirect(accountsUrls.card.href({ locale, number: card.number }), 303)
}
