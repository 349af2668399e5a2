import { readForm, typed } from '#kernel/http/form.ts'
import { renewCards } from '../../actions/renew-cards.ts'
import { may } from '../../rules/permissions.ts'
import { refuse } from '../../session/refusal.tsx'
import { accountsUrls } from '../../urls.ts'
import { cardOf } from '../card/card-of.ts'
import { groupOf } from '../card-group/group-of.ts'
import { showSheets, shownAlready } from '../card-sheets/handlers.tsx'
import { printingField } from '../printing.ts'
import type { AccountsContext } from '../request.ts'

/** A new code for one card. */
export async function createCardCode(c: AccountsContext<typeof accountsUrls.cardCode.pattern>) {
  if (!may(c.var.person, 'cards.make')) return refuse(c, 'cards.make')
  const card = await cardOf(c, c.req.param('number'))
  if (!card) return await c.notFound()
  return await renew(c, { id: card.groupId, country: card.country, language: card.language }, card.number)
}

/** New codes for every card of a group that has no PIN. */
export async function createGroupCodes(c: AccountsContext<typeof accountsUrls.cardGroupCodes.pattern>) {
  if (!may(c.var.person, 'cards.make')) return refuse(c, 'cards.make')
  const group = await groupOf(c, c.req.param('group'))
  return group ? await renew(c, group, null) : await c.notFound()
}

type Group = Parameters<typeof renewCards>[1]['group']

async function renew<pattern extends string>(c: AccountsContext<pattern>, group: Group, number: string | null) {
  const { person, locale, now } = c.var
  const printing = printingField.parse(typed(await readForm(c), 'printing'))
  const back = accountsUrls.cardGroup.href({ locale, group: group.id })
  const renewed = await renewCards(c.var, { group, number, printing, by: person?.id ?? '', at: now })
  if (renewed.refusal !== null) return shownAlready(c, back)
  if (!renewed.cards.length) return c.redirect(back, 303)
  return showSheets(c, { language: group.language, cards: renewed.cards, back })
}
