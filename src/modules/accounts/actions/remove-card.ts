import { type LentDatabase, own } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import { cardRemoved } from '../events.ts'
import { lockCardOwner } from '../queries/cards.ts'
import { groupedNumber } from '../rules/card-number.ts'
import { handlingRefusal } from '../rules/cards.ts'
import type { AccountsTables } from '../tables.ts'

interface Wish {
  number: string
  /** Who does it; null where the night does. */
  by: string | null
  at: Date
}

type RemovalWorld = Pick<World, 'contributions'> & { db: LentDatabase }

/** Takes back an account that nobody has used yet, with the name on it. */
export async function removeCard({ db, contributions }: RemovalWorld, { number, by, at }: Wish) {
  return await own<AccountsTables>(db)
    .transaction()
    .execute(async (transaction) => {
      const owner = await lockCardOwner(transaction, number)
      const refusal = owner ? handlingRefusal(owner) : null
      if (!owner || refusal) return refusal
      for (const { erase } of contributions.toReversed()) await erase?.(transaction, owner, { keepCertificates: false })
      await cardRemoved(transaction, { number: groupedNumber(number), by, at, country: null })
      return null
    })
}
