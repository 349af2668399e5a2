import { setImmediate } from 'node:timers/promises'
import type { LentDatabase } from '#kernel/database/database.ts'
import { digestOf, isSignedBy, type Jws, readJws } from '#kernel/signing/jws.ts'
import { signingKeys } from '#modules/accounts/public.ts'
import { type DeviceEvent, readEvent } from '../event-schema.ts'
import type { StatementRefusal } from '../rules/device-events.ts'

/** An event with the device whose signature under it is right. */
export interface Statement {
  device: string
  /** Whose the device was when its key was read. */
  actorId: string
  event: DeviceEvent
  /** SHA-256, base64url. */
  digest: string
}

export interface CheckedStatements {
  statements: Statement[]
  refused: { id: string; refusal: StatementRefusal }[]
}

// A signature takes a twelfth of a millisecond to check; another thread would take as long to be told of it.
const atOnce = 20

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Reads statements and checks each signature; whether a device may still sign, and for whom, is asked when they are written. */
export async function checkStatements(db: LentDatabase, texts: readonly string[]): Promise<CheckedStatements> {
  const read = texts.map((text) => ({ text, jws: readJws(text) }))
  const devices = new Set(read.flatMap(({ jws }) => deviceOf(jws) ?? []))
  const keys = await signingKeys(db, [...devices])
  const checked: Checked[] = []
  for (const one of read) {
    checked.push(checkStatement(one, keys))
    // Whoever hands in the work of weeks holds up nobody.
    if (checked.length % atOnce === 0) await setImmediate()
  }
  return {
    statements: checked.flatMap(({ statement }) => statement ?? []),
    refused: checked.flatMap(({ refused }) => refused ?? []),
  }
}

interface Checked {
  statement?: Statement
  refused?: CheckedStatements['refused'][number]
}

function checkStatement(
  { text, jws }: { text: string; jws: Jws | null },
  keys: Awaited<ReturnType<typeof signingKeys>>,
): Checked {
  const device = deviceOf(jws)
  const signing = device === null ? undefined : keys.get(device)
  const { event, id } = eventOf(jws)
  if (jws && device && signing && event && isSignedBy(jws, signing.key))
    return { statement: { device, actorId: signing.actorId, event, digest: digestOf(text) } }
  // What has no id can be told to nobody.
  if (id === null) return {}
  return { refused: { id, refusal: refusalOf(device !== null, signing !== undefined, event !== null) } }
}

function refusalOf(named: boolean, known: boolean, readable: boolean): StatementRefusal {
  if (!named) return 'wrong-signature'
  if (!known) return 'unknown-device'
  return readable ? 'wrong-signature' : 'unreadable-event'
}

function deviceOf(jws: Jws | null): string | null {
  const kid = jws?.header.kid
  return typeof kid === 'string' && uuid.test(kid) ? kid : null
}

function eventOf(jws: Jws | null) {
  const read = readEvent(jws?.payload)
  return 'event' in read ? { event: read.event, id: read.event.id } : { event: null, id: read.unreadable }
}
