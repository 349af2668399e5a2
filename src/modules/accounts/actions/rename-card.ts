import { type LentDatabase, own } from '#kernel/database/database.ts'
import { lockCardOwner, renamePerson } from '../queries/cards.ts'
import { handlingRefusal } from '../rules/cards.ts'
import type { AccountsTables } from '../tables.ts'

/** Mends the name on a card that nobody has used yet. */
export async function renameCard(db: LentDatabase, { number, name }: { number: string; name: string }) {
  return await own<AccountsTables>(db)
    .transaction()
    .execute(async (transaction) => {
      const owner = await lockCardOwner(transaction, number)
      const refusal = owner ? handlingRefusal(owner) : null
      if (owner && !refusal) await renamePerson(transaction, { personId: owner.id, name })
      return refusal
    })
}
