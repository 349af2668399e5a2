import { own } from '#kernel/database/database.ts'
import { ask, type Asker } from '../auth/ask.ts'
import type { AuthWorld } from '../auth/world.ts'
import { isKnownPassword } from '../auth/known-password.ts'
import { rememberVisitor } from '../queries/people.ts'
import { type PasswordRefusal, passwordRefusal } from '../rules/password.ts'
import type { AccountsTables } from '../tables.ts'

interface Wish {
  name: string
  email: string
  password: string
  /** Actor of the visitor who asks, whose work she may claim afterwards. */
  visitor: string | null
}

export type SignUp =
  | { refusal: PasswordRefusal | 'cannot-create' }
  | { refusal: null; personId: string; signedIn: boolean; cookies: string[] }

/**
 * Makes an account with a password. Where mail is delivered the address is confirmed first, and an address that is taken gets the
 * same answer (its owner is told by mail); elsewhere the person is signed in at once.
 */
export async function signUp(world: AuthWorld, asker: Asker, { visitor, ...wish }: Wish): Promise<SignUp> {
  const refusal = passwordRefusal(wish.password) ?? (await known(wish))
  if (refusal) return { refusal }

  const answer = await ask(world, asker, (api, headers) =>
    api.signUpEmail({ body: wish, headers, returnHeaders: true }),
  )
  if (answer.refusal !== null) return { refusal: 'cannot-create' }
  const { user, token } = answer.value
  if (visitor) await rememberVisitor(own<AccountsTables>(world.db), { personId: user.id, visitor })
  return { refusal: null, personId: user.id, signedIn: token !== null, cookies: answer.cookies }
}

async function known({ password, name, email }: Omit<Wish, 'visitor'>) {
  return (await isKnownPassword(password, [name, email])) ? 'password-known' : null
}
