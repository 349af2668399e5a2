import { type CardInGroup, findCardInGroup } from '../../queries/cards.ts'
import { canonicalNumber } from '../../rules/card-number.ts'
import { may } from '../../rules/permissions.ts'
import type { AccountsContext } from '../request.ts'

/** The card, if whoever asks made its group or may renew any card; a stranger's is not found. */
export async function cardOf<pattern extends string>(
  c: AccountsContext<pattern>,
  typed: string,
): Promise<CardInGroup | undefined> {
  const { person, db } = c.var
  const number = canonicalNumber(typed)
  const card = number ? await findCardInGroup(db, number) : undefined
  return card && (card.madeBy === person?.id || may(person, 'cards.oversee')) ? card : undefined
}
