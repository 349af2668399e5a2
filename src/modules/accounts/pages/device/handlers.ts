import { z } from 'zod'
import { findDevice } from '../../queries/devices.ts'
import type { accountsUrls } from '../../urls.ts'
import type { AccountsContext } from '../request.ts'

/** What was last heard of a device, for whoever knows its id: a phone that lost what it kept can tell by it. */
export async function showDevice(c: AccountsContext<typeof accountsUrls.device.pattern>) {
  const id = z.uuid().safeParse(c.req.param('device'))
  const device = id.success ? await findDevice(c.var.db, id.data) : undefined
  if (!device) return c.json({ refusal: 'unknown-device' }, 404)
  const { waiting, heardAt, revokedAt } = device
  return c.json({ waiting, heardAt, revoked: revokedAt !== null })
}
