import { sayNext } from '#kernel/http/flash.ts'
import { unclaimedBy } from '../actions/unclaimed.ts'
import { returnPath } from '../rules/return-path.ts'
import { visitorActor } from '../session/visitor.ts'
import { accountsUrls } from '../urls.ts'
import { type AccountsContext, setCookies } from './request.ts'

interface Entry {
  cookies: readonly string[]
  /** What is said on the next page. */
  said: string
  next: string | undefined
}

/** After a sign-in: asks about what was done on this device before, else goes where she was going. */
export async function enter<pattern extends string>(c: AccountsContext<pattern>, { cookies, said, next }: Entry) {
  const { locale } = c.var
  const visitor = await visitorActor(c)
  const work = visitor ? await unclaimedBy(c.var, visitor) : []
  setCookies(c, cookies)
  sayNext(c, said)
  const goal = returnPath(next) ?? undefined
  return c.redirect(
    work.length ? accountsUrls.wasThisYou.href({ locale }, { next: goal }) : (goal ?? `/${locale}`),
    303,
  )
}
