import { mailWay } from '../../auth/mail-way.ts'
import { messages } from '../../messages/messages.ts'
import { findCardOf } from '../../queries/cards.ts'
import { findProfile } from '../../queries/people.ts'
import { may } from '../../rules/permissions.ts'
import { roleWord } from '../role-word.ts'
import { signInFirst } from '../../session/refusal.tsx'
import type { accountsUrls } from '../../urls.ts'
import type { AccountsContext } from '../request.ts'
import { AccountPage } from './page.tsx'

export async function showAccount(c: AccountsContext<typeof accountsUrls.account.pattern>) {
  const { person, db, shell, locale, settings } = c.var
  const profile = person ? await findProfile(db, person.id) : undefined
  if (!person || !profile) return signInFirst(c)
  const roles = [messages[locale].roles.learner, ...person.roles.map((grant) => roleWord(grant, locale))]
  const canConfirm = profile.email !== null && !profile.emailVerified && mailWay(settings) !== 'off'
  const administration = (['people', 'audit', 'mail'] as const).filter((page) => may(person, `${page}.read`))
  return c.html(
    <AccountPage
      shell={shell}
      profile={profile}
      canConfirm={canConfirm}
      hasCard={(await findCardOf(db, person.id)) !== null}
      roles={roles}
      administration={administration}
    />,
  )
}
