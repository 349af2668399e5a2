import { sayNext } from '#kernel/http/flash.ts'
import { signOut } from '../../actions/sign-out.ts'
import type { accountsUrls } from '../../urls.ts'
import { type AccountsContext, askerOf, setCookies } from '../request.ts'
import { SignOutPage } from './page.tsx'

type SignOutContext = AccountsContext<typeof accountsUrls.signOut.pattern>

export function showSignOut(c: SignOutContext) {
  if (!c.var.person) return c.redirect(`/${c.var.locale}`, 303)
  return c.html(<SignOutPage shell={c.var.shell} />)
}

export async function endSession(c: SignOutContext) {
  setCookies(c, await signOut(c.var, askerOf(c)))
  sayNext(c, 'signed-out')
  return c.redirect(`/${c.var.locale}`, 303)
}
