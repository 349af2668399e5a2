import { type LentDatabase, own } from '#kernel/database/database.ts'
import { deleteCardOf, deleteGroupIfEmpty, findCardOf } from '../queries/cards.ts'
import { findProfile } from '../queries/people.ts'
import { cardEndRefusal } from '../rules/cards.ts'
import type { AccountsTables } from '../tables.ts'

/** She enters by other ways from now on; whoever made the card can no longer give it a new code. */
export async function endCard(db: LentDatabase, personId: string) {
  return await own<AccountsTables>(db)
    .transaction()
    .execute(async (transaction) => {
      const card = await findCardOf(transaction, personId)
      const profile = await findProfile(transaction, personId)
      const refusal = cardEndRefusal(profile?.email ?? null)
      if (!card || refusal) return refusal
      await deleteCardOf(transaction, personId)
      await deleteGroupIfEmpty(transaction, card.groupId)
      return null
    })
}
