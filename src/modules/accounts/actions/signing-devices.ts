import type { KeyObject } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { type LentDatabase, own } from '#kernel/database/database.ts'
import { madeOnce } from '#kernel/made-once.ts'
import { importPublicKey, type PublicKey } from '#kernel/signing/jws.ts'
import { type Heard, holdDevices, listKeys, type Signer } from '../queries/devices.ts'
import type { AccountsTables } from '../tables.ts'

export interface SigningKey {
  key: KeyObject
  /** Whose the device was when it was last asked for. Whether it still is, is read with the write itself. */
  actorId: string
}

/** The numbers of a device's key never change, so what is kept of them is never wrong. */
interface Known extends Pick<PublicKey, 'x' | 'y'> {
  actorId: string
}

const devicesOn = madeOnce<LentDatabase, Devices>(() => ({
  known: new LRUCache({ max: 20_000 }),
  ready: new LRUCache({ max: mostReady }),
}))

interface Devices {
  known: LRUCache<string, Known>
  ready: LRUCache<string, Ready>
}

interface Ready {
  key: KeyObject
  /** Of `performance.now()`. */
  usedAt: number
}

// A key that is ready takes 2.7 kB beside the heap, and to make it ready 0.04 ms.
const mostReady = 2000
const minute = 60_000

/** Public keys of devices, by id; what nobody registered is not among them. */
export async function signingKeys(db: LentDatabase, ids: readonly string[]): Promise<Map<string, SigningKey>> {
  const known = await readDevices(db, ids)
  return new Map(
    [...known].flatMap(([id, numbers]) => {
      const key = readyKey(devicesOn(db), id, numbers)
      return key ? [[id, { key, actorId: numbers.actorId }] as const] : []
    }),
  )
}

/** Which of the devices somebody registered. */
export async function knownDevices(db: LentDatabase, ids: readonly string[]): Promise<Set<string>> {
  return new Set((await readDevices(db, ids)).keys())
}

/**
 * While all places are taken by devices of this minute, a key is made ready for once: were the oldest always to go, one device
 * more than there are places would leave none that is ready when it comes again.
 */
function readyKey({ ready }: Devices, id: string, { x, y }: Known): KeyObject | null {
  const usedAt = performance.now()
  const kept = ready.get(id)
  if (kept) {
    kept.usedAt = usedAt
    return kept.key
  }
  const key = importPublicKey({ kty: 'EC', crv: 'P-256', x, y })
  const [oldest] = ready.size < mostReady ? [] : ready.rvalues()
  if (key && (!oldest || oldest.usedAt < usedAt - minute)) ready.set(id, { key, usedAt })
  return key
}

async function readDevices(db: LentDatabase, ids: readonly string[]): Promise<Map<string, Known>> {
  const { known } = devicesOn(db)
  const missing = ids.filter((id) => !known.has(id))
  const rows = missing.length > 0 ? await listKeys(own<AccountsTables>(db), missing) : []
  for (const { id, key, actorId } of rows) known.set(id, { x: key.x, y: key.y, actorId })
  return new Map(ids.map((id) => [id, known.get(id)] as const).filter(isKnown))
}

function isKnown(entry: readonly [string, Known | undefined]): entry is [string, Known] {
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
  const { known } = devicesOn(db)
  for (const { device, actorId } of signers) {
    const numbers = known.get(device)
    if (numbers) numbers.actorId = actorId
  }
}
