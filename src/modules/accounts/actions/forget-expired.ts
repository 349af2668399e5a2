import { own } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import { listNeverUsed } from '../queries/cards.ts'
import { deleteExpired } from '../queries/expired.ts'
import { deleteVisitor, listVisitorsBefore } from '../queries/visitors.ts'
import { mailDays, unusedCardDays, visitorDays } from '../rules/kept.ts'
import type { AccountsTables } from '../tables.ts'
import { removeCard } from './remove-card.ts'

const day = 86_400_000
const batch = 200

/** Removes what has outlived its use; a visitor who never came back is erased in every module, as a person would be. */
export async function forgetExpired(world: Pick<World, 'db' | 'clock' | 'contributions'>): Promise<void> {
  const now = world.clock()
  const before = (days: number) => new Date(now.getTime() - days * day)
  const db = own<AccountsTables>(world.db)
  await deleteExpired(db, { now, mailBefore: before(mailDays) })
  await removeNeverUsed(world, before(unusedCardDays))
  for (;;) {
    const visitors = await listVisitorsBefore(db, before(visitorDays), batch)
    for (const visitor of visitors) await forgetVisitor(world, visitor)
    if (visitors.length < batch) return
  }
}

/** A name that somebody else wrote down is not kept for good when its owner never came. */
async function removeNeverUsed(world: Pick<World, 'db' | 'clock' | 'contributions'>, madeBefore: Date) {
  for (;;) {
    const numbers = await listNeverUsed(own<AccountsTables>(world.db), madeBefore, batch)
    for (const number of numbers) await removeCard(world, { number, by: null, at: world.clock() })
    if (numbers.length < batch) return
  }
}

async function forgetVisitor(
  { db, contributions }: Pick<World, 'db' | 'contributions'>,
  visitor: { id: string; actorId: string },
) {
  await own<AccountsTables>(db)
    .transaction()
    .execute(async (transaction) => {
      for (const { erase } of contributions) await erase?.(transaction, visitor, { keepCertificates: false })
      await deleteVisitor(transaction, visitor.actorId)
    })
}
