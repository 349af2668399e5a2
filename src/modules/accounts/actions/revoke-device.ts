import type { Database } from '#kernel/database/database.ts'
import { markRevoked } from '../queries/devices.ts'
import type { AccountsTables } from '../tables.ts'

/** What the device signed is kept; what arrives from it later is refused. Tells whether it was hers. */
export async function revokeDevice(
  db: Database<AccountsTables>,
  device: { id: string; actorId: string; at: Date },
): Promise<boolean> {
  return await markRevoked(db, device)
}
