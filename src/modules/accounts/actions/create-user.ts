import { own } from '#kernel/database/database.ts'
import { authOf } from '../auth/auth.ts'
import { isKnownPassword } from '../auth/known-password.ts'
import { operatorToken } from '../auth/operator-token.ts'
import type { AuthWorld } from '../auth/world.ts'
import { findPersonByEmail, insertPassword, insertPerson } from '../queries/people.ts'
import { passwordRefusal } from '../rules/password.ts'
import type { AccountsTables } from '../tables.ts'
import { accountsUrls } from '../urls.ts'

interface Wish {
  name: string
  email: string
  /** Without one, the person chooses hers by a link. */
  password: string | undefined
  at: Date
}

const day = 86_400_000

/** The operator makes an account; its address counts as confirmed. */
export async function createUser(world: AuthWorld, wish: Wish) {
  const db = own<AccountsTables>(world.db)
  const refusal = wish.password === undefined ? null : await passwordProblem(wish.password, wish)
  if (refusal) return { refusal }
  if (await findPersonByEmail(db, wish.email)) return { refusal: 'already-registered' as const }

  const { password, internalAdapter } = await (await authOf(world)).$context
  const hash = wish.password === undefined ? null : await password.hash(wish.password)
  const personId = await db.transaction().execute(async (transaction) => {
    const id = await insertPerson(transaction, { name: wish.name, email: wish.email })
    if (hash) await insertPassword(transaction, { personId: id, hash })
    return id
  })
  if (hash) return { refusal: null, link: null }
  const { token } = operatorToken()
  const expiresAt = new Date(Date.now() + day)
  await internalAdapter.createVerificationValue({ identifier: `reset-password:${token}`, value: personId, expiresAt })
  return { refusal: null, link: world.settings.origin + accountsUrls.passwordResetEntry.href({ locale: 'es', token }) }
}

async function passwordProblem(password: string, { name, email }: Wish) {
  return passwordRefusal(password) ?? ((await isKnownPassword(password, [name, email])) ? 'password-known' : null)
}
