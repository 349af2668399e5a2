import type { FieldErrors } from '#kernel/http/form.ts'
import { messages } from '../../messages/messages.ts'
import type { CardInGroup } from '../../queries/cards.ts'
import { may } from '../../rules/permissions.ts'
import { refuse } from '../../session/refusal.tsx'
import type { accountsUrls } from '../../urls.ts'
import { wordedFaults } from '../fields.ts'
import { newPrinting } from '../printing.ts'
import type { AccountsContext } from '../request.ts'
import { cardOf } from './card-of.ts'
import { CardPage } from './page.tsx'

export async function showCard(c: AccountsContext<typeof accountsUrls.card.pattern>) {
  if (!may(c.var.person, 'cards.make')) return refuse(c, 'cards.make')
  const card = await cardOf(c, c.req.param('number'))
  return card ? renderCard(c, card) : await c.notFound()
}

interface Wrong {
  name: string
  errors: FieldErrors
  status: 409 | 422
}

/** One card, for whoever may see it. */
export function renderCard<pattern extends string>(c: AccountsContext<pattern>, card: CardInGroup, wrong?: Wrong) {
  const { shell, locale, person, now } = c.var
  const say = messages[locale]
  const faults = wordedFaults(wrong?.errors ?? {}, { faults: { ...say.faults, ...say.cards.faults } })
  return c.html(
    <CardPage
      shell={shell}
      zone={person?.zone ?? 'UTC'}
      card={card}
      now={now}
      name={wrong?.name ?? card.name}
      printing={newPrinting()}
      faults={faults}
    />,
    wrong?.status ?? 200,
  )
}
