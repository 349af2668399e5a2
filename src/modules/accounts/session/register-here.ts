import type { Context } from 'hono'
import { own } from '#kernel/database/database.ts'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { PublicKey } from '#kernel/signing/jws.ts'
import { registerDevice, type Registered } from '../actions/register-device.ts'
import { deviceOf } from '../rules/device.ts'
import type { AccountsTables } from '../tables.ts'
import { ensureVisitor, visitorActor } from './visitor.ts'

export interface DeviceHere {
  id: string
  key: PublicKey
  as: 'person' | 'visitor'
  /** Whose it is meant to be; anybody's who is signed in where that is not said. */
  actor?: string | undefined
}

export type RegisteredHere = Registered | { actorId: null; refusal: 'signed-out' }

/** Registers a device of whoever is signed in, or of this browser's visitor, whoever is signed in; a visitor is begun where there is none. */
export async function registerHere<tables, pattern extends string>(
  c: Context<RequestWorld<tables>, pattern>,
  { id, key, as, actor }: DeviceHere,
): Promise<RegisteredHere> {
  const { person, db, now } = c.var
  if (as === 'person' && !person) return { actorId: null, refusal: 'signed-out' }
  if (as === 'person' && actor !== undefined && actor !== person?.actorId)
    return { actorId: null, refusal: 'other-owner' }
  return await registerDevice(own<AccountsTables>(db), {
    id,
    key,
    browser: deviceOf(c.req.header('user-agent') ?? ''),
    at: now,
    owners: [person?.actorId ?? null, await visitorActor(c)],
    newOwner: async () => (as === 'person' && person ? person.actorId : await ensureVisitor(c)),
  })
}
