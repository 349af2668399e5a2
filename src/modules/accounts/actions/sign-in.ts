import { ask, type Asker } from '../auth/ask.ts'
import type { AuthWorld } from '../auth/world.ts'

export type SignIn = { refusal: 'cannot-enter' | 'not-confirmed' } | { refusal: null; cookies: string[] }

/** Opens a session by password. Whoever knows the password of an address that is not confirmed is sent the confirmation again. */
export async function signIn(
  world: AuthWorld,
  asker: Asker,
  body: { email: string; password: string },
): Promise<SignIn> {
  const answer = await ask(world, asker, (api, headers) => api.signInEmail({ body, headers, returnHeaders: true }))
  if (answer.refusal === 'EMAIL_NOT_VERIFIED') return { refusal: 'not-confirmed' }
  if (answer.refusal !== null) return { refusal: 'cannot-enter' }
  return { refusal: null, cookies: answer.cookies }
}
