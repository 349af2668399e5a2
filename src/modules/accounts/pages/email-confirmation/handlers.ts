import { sayNext } from '#kernel/http/flash.ts'
import { sendConfirmation } from '../../actions/confirm-email.ts'
import { mailWay } from '../../auth/mail-way.ts'
import { limits } from '../../limits.ts'
import { findProfile } from '../../queries/people.ts'
import { signInFirst } from '../../session/refusal.tsx'
import { accountsUrls } from '../../urls.ts'
import { type AccountsContext, askerOf, pauseOf } from '../request.ts'
import { tooMany } from '../too-many.tsx'

/** Sends the message that confirms the address of whoever is signed in once more. */
export async function createEmailConfirmation(c: AccountsContext<typeof accountsUrls.emailConfirmation.pattern>) {
  const { person, locale, db, settings } = c.var
  const profile = person ? await findProfile(db, person.id) : undefined
  if (!profile) return signInFirst(c)
  const { email } = profile
  if (email === null) return c.redirect(accountsUrls.address.href({ locale }), 303)
  if (profile.emailVerified || mailWay(settings) === 'off') {
    if (profile.emailVerified) sayNext(c, 'confirmed')
    return c.redirect(accountsUrls.account.href({ locale }), 303)
  }
  const minutes = await pauseOf(c, [{ limit: limits.mailByAccount, key: email }])
  if (minutes) return tooMany(c, minutes)
  await sendConfirmation(c.var, askerOf(c), email)
  return c.redirect(accountsUrls.mailSent.href({ locale, about: 'confirmation' }), 303)
}
