import { getSetCookieValue } from './set-cookie-value.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { unclaimedBy } from '../actions/unclaimed.ts'
import { authSecret } from '../auth/secret.ts'
import { cookieNames, tokenIn } from '../auth/session-cookie.ts'
import { findProfile } from '../queries/people.ts'
import { findCurrentSession } from '../queries/sessions.ts'
import { returnPath } from '../rules/return-path.ts'
import { visitorActor } from '../session/visitor.ts'
import { accountsUrls } from '../urls.ts'
import { type AccountsContext, setCookies } from './request.ts'

interface Entry {
  /** Set-Cookie lines of the session that was opened. */
  cookies: readonly string[]
  /** What is said on the next page. */
  said: string
  next: string | undefined
}

/** After a sign-in: asks about what was done before it, else goes where she was going. */
export async function enter<pattern extends string>(c: AccountsContext<pattern>, { cookies, said, next }: Entry) {
  const { locale } = c.var
  const isAsked =
    (await didSomething(c, await visitorActor(c))) || (await didSomething(c, await visitorWhoSignedUp(c, cookies)))
  setCookies(c, cookies)
  sayNext(c, said)
  const goal = returnPath(next) ?? undefined
  return c.redirect(isAsked ? accountsUrls.wasThisYou.href({ locale }, { next: goal }) : (goal ?? `/${locale}`), 303)
}

async function didSomething<pattern extends string>(c: AccountsContext<pattern>, visitor: string | null) {
  return visitor !== null && (await unclaimedBy(c.var, visitor)).length > 0
}

async function visitorWhoSignedUp<pattern extends string>(c: AccountsContext<pattern>, cookies: readonly string[]) {
  const cookie = getSetCookieValue(cookies, cookieNames(c.var.settings).session)
  const token = tokenIn(cookie, await authSecret(c.var))
  const session = token ? await findCurrentSession(c.var.db, token) : null
  const profile = session ? await findProfile(c.var.db, session.personId) : undefined
  return profile?.visitorActorId ?? null
}
