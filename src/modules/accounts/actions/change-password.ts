import { own } from '#kernel/database/database.ts'
import { ask, type Asker } from '../auth/ask.ts'
import { isKnownPassword } from '../auth/known-password.ts'
import { lettersOf } from '../auth/letters.ts'
import { speaking } from '../auth/speaking.ts'
import type { AuthWorld } from '../auth/world.ts'
import { findProfile } from '../queries/people.ts'
import { type PasswordRefusal, passwordRefusal } from '../rules/password.ts'
import type { AccountsTables } from '../tables.ts'

interface Wish {
  personId: string
  /** The password that she has; empty where she has none. */
  current: string
  password: string
}

export type PasswordChange =
  | { refusal: PasswordRefusal | 'address-missing'; field: 'password' }
  | { refusal: 'password-current-wrong'; field: 'current' }
  | { refusal: null; cookies: string[] }

/** Changes a password, or sets the first one; her other sessions end. */
export async function changePassword(world: AuthWorld, asker: Asker, wish: Wish): Promise<PasswordChange> {
  const profile = await findProfile(own<AccountsTables>(world.db), wish.personId)
  if (!profile) throw new Error('The person of a session has no row')
  const { name, email } = profile
  if (email === null) return { refusal: 'address-missing', field: 'password' }
  const refusal = passwordRefusal(wish.password)
  if (refusal) return { refusal, field: 'password' }
  if (await isKnownPassword(wish.password, [name, email])) return { refusal: 'password-known', field: 'password' }

  const answer = await ask<unknown>(world, asker, async (api, headers) => {
    if (!profile.hasPassword)
      return await api.setPassword({ body: { newPassword: wish.password }, headers, returnHeaders: true })
    const body = { currentPassword: wish.current, newPassword: wish.password, revokeOtherSessions: true }
    return await api.changePassword({ body, headers, returnHeaders: true })
  })
  if (answer.refusal !== null) return { refusal: 'password-current-wrong', field: 'current' }
  await speaking.run(asker, () => lettersOf(world).passwordChanged({ user: { name, email } }))
  return { refusal: null, cookies: answer.cookies }
}
