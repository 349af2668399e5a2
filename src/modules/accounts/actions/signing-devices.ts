import type { KeyObject } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { type LentDatabase, own } from '#kernel/database/database.ts'
import { importPublicKey, type PublicKey } from '#kernel/signing/jws.ts'
import { type Heard, holdDevices, listKeys, type Signer } from '../queries/devices.ts'
import type { AccountsTables } from '../tables.ts'

// The key of a device never changes, so what is kept here is never wrong: whether the device still is, and whose, is read with
// the write itself (`holdSigners`).
const keeping = new WeakMap<LentDatabase, { known: LRUCache<string, PublicKey>; ready: LRUCache<string, KeyObject> }>()
const mostKnown = 5000
/** A key that is ready takes four kilobytes, and 40 µs to make ready: it is kept for those who send one answer after the other. */
const mostReady = 500

/** Public keys of devices, by id; what nobody registered is not among them. */
export async function signingKeys(db: LentDatabase, ids: readonly string[]): Promise<Map<string, KeyObject>> {
  const { known, ready } = keptOn(db)
  const found = new Map<string, KeyObject>()
  const find = (id: string, key: PublicKey | undefined) => {
    const object = ready.get(id) ?? (key && importPublicKey(key))
    if (!object) return
    ready.set(id, object)
    found.set(id, object)
  }
  for (const id of ids) find(id, known.get(id))
  const missing = ids.filter((id) => !found.has(id))
  const rows = missing.length > 0 ? await listKeys(own<AccountsTables>(db), missing) : []
  for (const { id, key } of rows) {
    known.set(id, key)
    find(id, key)
  }
  return found
}

function keptOn(db: LentDatabase) {
  const kept = keeping.get(db) ?? { known: new LRUCache({ max: mostKnown }), ready: new LRUCache({ max: mostReady }) }
  keeping.set(db, kept)
  return kept
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
