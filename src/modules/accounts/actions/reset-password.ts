import { own } from '#kernel/database/database.ts'
import { ask, type Asker } from '../auth/ask.ts'
import { authOf } from '../auth/auth.ts'
import { isKnownPassword } from '../auth/known-password.ts'
import type { AuthWorld } from '../auth/world.ts'
import { verifyEmailOf } from '../queries/people.ts'
import { passwordRefusal } from '../rules/password.ts'
import type { AccountsTables } from '../tables.ts'

export async function sendPasswordReset(world: AuthWorld, asker: Asker, email: string) {
  await ask(world, asker, (api, headers) => api.requestPasswordReset({ body: { email }, headers, returnHeaders: true }))
}

/** Whose link it is; null when it no longer works. */
export async function readPasswordReset(world: AuthWorld, token: string): Promise<string | null> {
  const { internalAdapter } = await (await authOf(world)).$context
  const link = await internalAdapter.findVerificationValue(`reset-password:${token}`)
  return link && link.expiresAt > new Date() ? link.value : null
}

/** Sets a new password by the token of the message, ends every session, and confirms the address that the message reached. */
export async function resetPassword(world: AuthWorld, asker: Asker, wish: { token: string; password: string }) {
  const personId = await readPasswordReset(world, wish.token)
  if (!personId) return 'link-used'
  const refusal = passwordRefusal(wish.password)
  if (refusal) return refusal
  if (await isKnownPassword(wish.password, [])) return 'password-known'

  const body = { token: wish.token, newPassword: wish.password }
  const answer = await ask(world, asker, (api, headers) => api.resetPassword({ body, headers, returnHeaders: true }))
  if (answer.refusal !== null) return 'link-used'
  await verifyEmailOf(own<AccountsTables>(world.db), personId)
  return null
}
