import { serializeSignedCookie } from 'better-call'
import { deviceOf } from '../rules/device.ts'
import type { Asker } from './ask.ts'
import { authOf } from './auth.ts'
import type { AuthWorld } from './world.ts'

/** Opens a session as better-auth does after its own ways in; the Set-Cookie lines of it. */
export async function openSession(world: AuthWorld, asker: Asker, personId: string): Promise<string[]> {
  const { internalAdapter, authCookies, secret, sessionConfig } = await (await authOf(world)).$context
  const session = await internalAdapter.createSession(personId, false, { userAgent: deviceOf(asker.userAgent) })
  const { name, attributes } = authCookies.sessionToken
  return [await serializeSignedCookie(name, session.token, secret, { ...attributes, maxAge: sessionConfig.expiresIn })]
}
