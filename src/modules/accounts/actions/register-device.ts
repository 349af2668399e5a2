import type { Database } from '#kernel/database/database.ts'
import { importPublicKey } from '#kernel/signing/jws.ts'
import { findDevice, insertDevice, type NewDevice } from '../queries/devices.ts'
import { type DeviceRefusal, registrationRefusal } from '../rules/device-registration.ts'
import type { AccountsTables } from '../tables.ts'

export interface Registration extends Omit<NewDevice, 'actorId'> {
  /** Actors that this browser answers for: of its session and of its visitor. */
  owners: readonly (string | null)[]
  /** Whose it becomes if nobody has it; a visitor is begun only then. */
  newOwner(): Promise<string>
}

export type Registered = { actorId: string; refusal: null } | { actorId: null; refusal: DeviceRefusal | 'unusable-key' }

/** Notes whose work a key signs. Asked again, it changes nothing and answers the same. */
export async function registerDevice(db: Database<AccountsTables>, wish: Registration): Promise<Registered> {
  if (!importPublicKey(wish.key)) return { actorId: null, refusal: 'unusable-key' }
  const before = await findDevice(db, wish.id)
  if (before) return sameOrRefused(before, wish)
  const { id, key, browser, at } = wish
  const actorId = await wish.newOwner()
  await insertDevice(db, { id, actorId, key, browser, at })
  const device = await findDevice(db, id)
  return sameOrRefused(device ?? { actorId, key, revokedAt: null }, { ...wish, owners: [actorId] })
}

function sameOrRefused(device: Parameters<typeof registrationRefusal>[0], wish: Registration): Registered {
  const refusal = registrationRefusal(device, wish)
  return refusal ? { actorId: null, refusal } : { actorId: device.actorId, refusal }
}
