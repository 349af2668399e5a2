import { callerOf } from '#kernel/http/caller.ts'
import { deviceSchema } from '../../device-schema.ts'
import { limits } from '../../limits.ts'
import { type RegisteredHere, registerHere } from '../../session/register-here.ts'
import type { accountsUrls } from '../../urls.ts'
import { type AccountsContext, pauseOf } from '../request.ts'

type Refusal = NonNullable<RegisteredHere['refusal']>

const statusOf = {
  'signed-out': 401,
  'unusable-key': 422,
  'other-key': 409,
  'other-owner': 409,
  'device-revoked': 409,
} as const satisfies Record<Refusal, number>

export async function createDevice(c: AccountsContext<typeof accountsUrls.devices.pattern>) {
  const sent = deviceSchema.safeParse(await c.req.json().catch(() => null))
  if (!sent.success) return c.json({ refusal: 'not-understood' }, 422)
  if ((await pauseOf(c, [{ limit: limits.deviceByAddress, key: callerOf(c) }])) !== null)
    return c.json({ refusal: 'too-many' }, 429)

  const { actorId, refusal } = await registerHere(c, sent.data)
  if (refusal) return c.json({ refusal }, statusOf[refusal])
  const { person } = c.var
  return c.json({ device: sent.data.id, actor: actorId, name: actorId === person?.actorId ? person.name : null })
}
