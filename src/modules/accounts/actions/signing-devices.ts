import type { KeyObject } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { type LentDatabase, own } from '#kernel/database/database.ts'
import { importPublicKey } from '#kernel/signing/jws.ts'
import { type Heard, holdDevices, listKeys, type Signer } from '../queries/devices.ts'
import type { AccountsTables } from '../tables.ts'

export interface SigningKey {
  /** Of a device never changes, so what is kept here is never wrong. */
  key: KeyObject
  /** Whose the device was when it was last asked for. Whether it still is, is read with the write itself. */
  actorId: string
}

const imported = new WeakMap<LentDatabase, LRUCache<string, SigningKey>>()
const mostKeys = 5000

/** Public keys of devices, by id; what nobody registered is not among them. */
export async function signingKeys(db: LentDatabase, ids: readonly string[]): Promise<Map<string, SigningKey>> {
  const kept = imported.get(db) ?? new LRUCache<string, SigningKey>({ max: mostKeys })
  imported.set(db, kept)
  const missing = ids.filter((id) => !kept.has(id))
  const rows = missing.length > 0 ? await listKeys(own<AccountsTables>(db), missing) : []
  for (const { id, key, actorId } of rows) {
    const object = importPublicKey(key)
    if (object) kept.set(id, { key: object, actorId })
  }
  return new Map(ids.flatMap((id) => [[id, kept.get(id)] as const]).filter(hasKey))
}

function hasKey(entry: readonly [string, SigningKey | undefined]): entry is [string, SigningKey] {
  return entry[1] !== undefined
}

/** Whose work the devices sign at this moment, held until the transaction ends; a device that is gone is not among them. */
export async function holdSigners(
  transaction: LentDatabase,
  heard: readonly Heard[],
  at: Date,
): Promise<Map<string, Signer>> {
  if (heard.length === 0) return new Map()
  const signers = await holdDevices(own<AccountsTables>(transaction), heard, at)
  return new Map(signers.map((signer) => [signer.device, signer]))
}

/** Notes whose the devices turned out to be, for whoever asks for their keys next. */
export function noteOwners(db: LentDatabase, signers: Iterable<Signer>): void {
  const kept = imported.get(db)
  for (const { device, actorId } of signers) {
    const known = kept?.get(device)
    if (known) known.actorId = actorId
  }
}
