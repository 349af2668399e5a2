import { own } from '#kernel/database/database.ts'
import { ask, type Asker } from '../auth/ask.ts'
import type { AuthWorld } from '../auth/world.ts'
import { findPersonByEmail } from '../queries/people.ts'
import type { AccountsTables } from '../tables.ts'
import { accountsUrls } from '../urls.ts'
import { writeMail } from './write-mail.ts'

/**
 * Sends the letter that joins an address to the account of whoever asks. An address that is taken gets the same answer, and its
 * owner is told.
 */
export async function joinAddress(world: AuthWorld, asker: Asker, email: string): Promise<void> {
  const { locale } = asker
  const owner = await findPersonByEmail(own<AccountsTables>(world.db), email)
  if (owner) {
    const href = world.settings.origin + accountsUrls.signIn.href({ locale })
    const letter = { kind: 'address-taken', name: owner.name, href } as const
    return await writeMail(world, { recipient: email, letter, locale, at: world.clock() })
  }
  const next = accountsUrls.myCard.href({ locale })
  await ask(world, { ...asker, next, joining: true }, (api, headers) =>
    api.changeEmail({ body: { newEmail: email }, headers, returnHeaders: true }),
  )
}
