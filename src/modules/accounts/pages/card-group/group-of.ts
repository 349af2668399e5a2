import { z } from 'zod'
import { findCardGroup } from '../../queries/card-groups.ts'
import { may } from '../../rules/permissions.ts'
import type { AccountsContext } from '../request.ts'

/** The group, if whoever asks made it or may renew any card; a stranger's is not found. */
export async function groupOf<pattern extends string>(c: AccountsContext<pattern>, id: string) {
  const { person, db } = c.var
  const known = z.uuid().safeParse(id)
  const group = known.success ? await findCardGroup(db, known.data) : undefined
  return group && (group.madeBy === person?.id || may(person, 'cards.oversee')) ? group : undefined
}
