import type { Context } from 'hono'
import { own } from '#kernel/database/database.ts'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { PublicKey } from '#kernel/signing/jws.ts'
import { joinVisitors } from '../actions/claim-work.ts'
import { registerDevice, type Registered } from '../actions/register-device.ts'
import { deviceToken } from '../auth/device-token.ts'
import { deviceOf } from '../rules/device.ts'
import type { AccountsTables } from '../tables.ts'
import { ensureVisitor, giveToken, visitorActor, visitorOf } from './visitor.ts'

export interface DeviceHere {
  id: string
  key: PublicKey
  as: 'person' | 'visitor'
  /** Whose it is meant to be; anybody's who is signed in where that is not said. */
  actor?: string | undefined
  /** That it holds the key. */
  proof?: string | undefined
}

export type RegisteredHere = Registered | { actorId: null; refusal: 'signed-out' }

/** Registers a device of whoever is signed in, or of this browser's visitor, whoever is signed in; a visitor is begun where there is none. */
export async function registerHere<tables, pattern extends string>(
  c: Context<RequestWorld<tables>, pattern>,
  device: DeviceHere,
): Promise<RegisteredHere> {
  const { person, db, now } = c.var
  if (device.as === 'person' && !person) return { actorId: null, refusal: 'signed-out' }
  if (isForAnother(device, person)) return { actorId: null, refusal: 'other-owner' }
  const token = await provenToken(c, device)
  return await registerDevice(own<AccountsTables>(db), {
    id: device.id,
    key: device.key,
    browser: deviceOf(c.req.header('user-agent') ?? ''),
    at: now,
    owners: [person?.actorId ?? null, token ? await visitorProven(c, token) : await visitorActor(c)],
    newOwner: async () => (device.as === 'person' && person ? person.actorId : await ensureVisitor(c, token)),
  })
}

/** Somebody else than whoever is signed in. */
function isForAnother({ as, actor }: DeviceHere, person: { actorId: string } | null) {
  return as === 'person' && actor !== undefined && actor !== person?.actorId
}

async function provenToken<tables, pattern extends string>(
  c: Context<RequestWorld<tables>, pattern>,
  { id, key, as, proof }: DeviceHere,
) {
  return as === 'visitor' && proof ? await deviceToken(c.var, { id, key, proof }) : null
}

/**
 * The visitor of this browser, who is also whomever its device began: where the answer that said so was lost, it is given
 * again, and what a visitor begun meanwhile did is not another's.
 */
async function visitorProven<tables, pattern extends string>(c: Context<RequestWorld<tables>, pattern>, token: string) {
  const [here, begun] = [await visitorActor(c), await visitorOf(c.var.db, token)]
  if (!begun) return here
  if (!here) giveToken(c, token)
  else if (here !== begun) await joinVisitors(c.var, { visitor: begun, to: here })
  return here ?? begun
}
