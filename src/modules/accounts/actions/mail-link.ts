import { own } from '#kernel/database/database.ts'
import { ask, type Asker } from '../auth/ask.ts'
import { authOf } from '../auth/auth.ts'
import type { AuthWorld } from '../auth/world.ts'
import { findPersonByEmail, findProfile } from '../queries/people.ts'
import { deletePasskeysOf } from '../queries/passkeys.ts'
import type { AccountsTables } from '../tables.ts'

/** Sends a link that lets its reader in; the account is made when the link is used, if there is none. */
export async function sendMailLink(world: AuthWorld, asker: Asker, wish: { email: string; name: string }) {
  const body = { email: wish.email, name: wish.name || wish.email.split('@')[0] }
  await ask(world, asker, (api, headers) => api.signInMagicLink({ body, headers, returnHeaders: true }))
}

export interface MailLink {
  isNew: boolean
  /** The address was not confirmed: entering confirms it, and ends what was chosen before (better-auth does so on purpose). */
  endsPassword: boolean
}

/** What using a link would do; null when it no longer works. */
export async function readMailLink(world: AuthWorld, token: string): Promise<MailLink | null> {
  const { internalAdapter } = await (await authOf(world)).$context
  const link = await internalAdapter.findVerificationValue(`magic-link:${token}`)
  if (!link || link.expiresAt < new Date()) return null
  const { email }: { email: string } = JSON.parse(link.value)
  const db = own<AccountsTables>(world.db)
  const person = await findPersonByEmail(db, email)
  const profile = person ? await findProfile(db, person.id) : undefined
  return { isNew: !person, endsPassword: Boolean(profile?.hasPassword && !profile.emailVerified) }
}

/** Uses a link, once. */
export async function enterByMailLink(world: AuthWorld, asker: Asker, token: string) {
  const link = await readMailLink(world, token)
  if (!link) return { refusal: 'link-used' } as const
  const answer = await ask(world, asker, (api, headers) =>
    api.magicLinkVerify({ query: { token }, headers, returnHeaders: true }),
  )
  if (answer.refusal !== null) return { refusal: 'link-used' } as const
  // Whoever set the password of an address that was not hers may have left a passkey as well.
  if (link.endsPassword) await deletePasskeysOf(own<AccountsTables>(world.db), answer.value.user.id)
  return { refusal: null, link, cookies: answer.cookies }
}
