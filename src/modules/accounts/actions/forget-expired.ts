import { own } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import { deleteExpired } from '../queries/expired.ts'
import { mailDays, visitorDays } from '../rules/kept.ts'
import type { AccountsTables } from '../tables.ts'

const day = 86_400_000

export async function forgetExpired({ db, clock }: World): Promise<void> {
  const now = clock()
  const before = (days: number) => new Date(now.getTime() - days * day)
  await deleteExpired(own<AccountsTables>(db), {
    now,
    mailBefore: before(mailDays),
    visitorsBefore: before(visitorDays),
  })
}
