import { own } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import { forgetContactsBefore } from '../queries/participants.ts'
import { contactMonths } from '../rules/hold/kept.ts'
import type { MarketTables } from '../tables.ts'

/** Takes out how participants of rounds that were held long ago could be reached, and ends their links; what they did stays. */
export async function forgetContacts(world: World): Promise<number> {
  const before = new Date(world.clock())
  before.setUTCMonth(before.getUTCMonth() - contactMonths)
  return await forgetContactsBefore(own<MarketTables>(world.db), before)
}
