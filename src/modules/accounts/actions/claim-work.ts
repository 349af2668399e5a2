import { type Database, type LentDatabase, own } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import { moveDevices } from '../queries/devices.ts'
import { forgetNotedVisitor } from '../queries/people.ts'
import { declineVisitor, deleteVisitor } from '../queries/visitors.ts'
import type { AccountsTables } from '../tables.ts'

interface Wish {
  person: { id: string; actorId: string }
  /** Actor of the visitor. */
  visitor: string
  hers: boolean
}

type ClaimWorld = Pick<World, 'contributions'> & { db: LentDatabase }

/** Joins a visitor's work to the person who says that it was hers; what was not hers stays nobody's until it has outlived its time. */
export async function claimWork({ db, contributions }: ClaimWorld, { person, visitor, hers }: Wish) {
  await own<AccountsTables>(db)
    .transaction()
    .execute(async (transaction) => {
      if (hers) await giveWork(transaction, contributions, { visitor, to: person.actorId })
      else await declineVisitor(transaction, visitor)
      await forgetNotedVisitor(transaction, { personId: person.id, visitor })
    })
}

/** Two visitors turn out to be one, who goes on as the second. */
export async function joinVisitors({ db, contributions }: ClaimWorld, visitors: { visitor: string; to: string }) {
  await own<AccountsTables>(db)
    .transaction()
    .execute(async (transaction) => await giveWork(transaction, contributions, visitors))
}

async function giveWork(
  transaction: Database<AccountsTables>,
  contributions: World['contributions'],
  { visitor, to }: { visitor: string; to: string },
) {
  // First, since whoever writes signed work holds the rows of its devices first.
  await moveDevices(transaction, { from: visitor, to })
  for (const { claim } of contributions) await claim?.(transaction, { from: visitor, to })
  await deleteVisitor(transaction, visitor)
}
