import { own } from '#kernel/database/database.ts'
import type { Asker } from '../auth/ask.ts'
import { authOf } from '../auth/auth.ts'
import { isKnownPassword } from '../auth/known-password.ts'
import { digestOf } from '../auth/operator-token.ts'
import type { AuthWorld } from '../auth/world.ts'
import { roleGranted } from '../events.ts'
import { insertGrant, lockAdministrators } from '../queries/grants.ts'
import { isOperatorLink, useOperatorLink } from '../queries/operator-links.ts'
import { findPersonByEmail, insertPassword, insertPerson } from '../queries/people.ts'
import { passwordRefusal } from '../rules/password.ts'
import type { AccountsTables } from '../tables.ts'
import { signIn } from './sign-in.ts'

interface Wish {
  token: string
  name: string
  email: string
  password: string
  at: Date
}

/** Whether the link that the server printed still makes the first administrator. */
export async function isFirstAdministratorLink(world: AuthWorld, token: string, at: Date) {
  return await isOperatorLink(own<AccountsTables>(world.db), link(token, at))
}

/** Uses the link, once: makes the account, or takes hers when the password is right, and makes it administrator. */
export async function makeFirstAdministrator(world: AuthWorld, asker: Asker, wish: Wish) {
  const refusal = passwordRefusal(wish.password)
  if (refusal) return { refusal, field: 'password' } as const
  const db = own<AccountsTables>(world.db)
  const known = await findPersonByEmail(db, wish.email)
  if (known && (await signIn(world, asker, wish)).refusal) return { refusal: 'cannot-create', field: 'email' } as const
  if (!known && (await isKnownPassword(wish.password, [wish.name, wish.email])))
    return { refusal: 'password-known', field: 'password' } as const

  const hash = known ? '' : await (await (await authOf(world)).$context).password.hash(wish.password)
  const personId = await appoint(world, wish, { known: known?.id, hash })
  if (!personId) return { refusal: 'link-used', field: 'email' } as const
  const entry = await signIn(world, asker, wish)
  return { refusal: null, cookies: entry.refusal === null ? entry.cookies : [] }
}

async function appoint(world: AuthWorld, wish: Wish, { known, hash }: { known: string | undefined; hash: string }) {
  return await own<AccountsTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      const usable = await useOperatorLink(transaction, link(wish.token, wish.at))
      if (!usable || (await lockAdministrators(transaction)).length) return null
      const personId = known ?? (await insertPerson(transaction, { name: wish.name, email: wish.email }))
      if (!known) await insertPassword(transaction, { personId, hash })
      const grant = { role: 'administrator', country: null, reason: 'first administrator' } as const
      await insertGrant(transaction, { ...grant, personId, by: null, at: wish.at })
      await roleGranted(transaction, { ...grant, personId, by: null, at: wish.at })
      return personId
    })
}

function link(token: string, at: Date) {
  return { purpose: 'first-administrator' as const, digest: digestOf(token), at }
}
