import { z } from 'zod'
import { sayNext } from '#kernel/http/flash.ts'
import { revokeDevice } from '../../actions/revoke-device.ts'
import { signInFirst } from '../../session/refusal.tsx'
import { accountsUrls } from '../../urls.ts'
import type { AccountsContext } from '../request.ts'

/** Takes from one device of hers the right to sign her work; somebody else's is not found. */
export async function createDeviceRevocation(c: AccountsContext<typeof accountsUrls.deviceRevocation.pattern>) {
  const { person, db, locale, now } = c.var
  const sessions = accountsUrls.sessions.href({ locale })
  if (!person) return signInFirst(c, sessions)
  const id = z.uuid().safeParse(c.req.param('device'))
  const revoked = id.success && (await revokeDevice(db, { id: id.data, actorId: person.actorId, at: now }))
  if (!revoked) return await c.notFound()
  sayNext(c, 'device-revoked')
  return c.redirect(`${sessions}#devices`, 303)
}
