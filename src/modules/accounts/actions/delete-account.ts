import { type LentDatabase, own } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import { accountDeleted } from '../events.ts'
import { lockAdministrators } from '../queries/grants.ts'
import type { AccountsTables } from '../tables.ts'

interface Wish {
  person: { id: string; actorId: string }
  keepCertificates: boolean
  at: Date
}

type DeletionWorld = Pick<World, 'contributions'> & { db: LentDatabase }

/**
 * Ends an account in one transaction: every module erases its part, and the person's row goes last. What remains for counting
 * is kept under an actor that no row leads to any more.
 */
export async function deleteAccount({ db, contributions }: DeletionWorld, { person, keepCertificates, at }: Wish) {
  return await own<AccountsTables>(db)
    .transaction()
    .execute(async (transaction) => {
      const administrators = await lockAdministrators(transaction)
      if (administrators.length === 1 && administrators[0] === person.id) return 'last-administrator'
      for (const { erase } of contributions.toReversed()) await erase?.(transaction, person, { keepCertificates })
      await accountDeleted(transaction, { at })
      return null
    })
}
