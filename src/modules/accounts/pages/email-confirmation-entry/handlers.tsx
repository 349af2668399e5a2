import { callerOf } from '#kernel/http/caller.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { confirmEmail } from '../../actions/confirm-email.ts'
import { limits } from '../../limits.ts'
import { messages } from '../../messages/messages.ts'
import { returnPath } from '../../rules/return-path.ts'
import { accountsUrls } from '../../urls.ts'
import { enter } from '../enter.ts'
import { LinkEntryPage, linkGone } from '../link-entry.tsx'
import { type AccountsContext, askerOf, pauseOf } from '../request.ts'
import { tooMany } from '../too-many.tsx'

type EntryContext = AccountsContext<typeof accountsUrls.emailConfirmationEntry.pattern>

export function showEmailConfirmationEntry(c: EntryContext) {
  const { locale, shell } = c.var
  const { title, lead, button } = messages[locale].confirmation
  const next = returnPath(c.req.query('next')) ?? undefined
  const action = accountsUrls.emailConfirmationEntry.href({ locale, token: c.req.param('token') }, { next })
  return c.html(<LinkEntryPage shell={shell} title={title} lead={lead} button={button} action={action} />)
}

export async function useEmailConfirmation(c: EntryContext) {
  const { locale, person } = c.var
  const minutes = await pauseOf(c, [{ limit: limits.linkByAddress, key: callerOf(c) }])
  if (minutes) return tooMany(c, minutes)
  const result = await confirmEmail(c.var, askerOf(c), c.req.param('token'))
  if (result.refusal) return linkGone(c, accountsUrls.signIn.href({ locale }))
  if (result.cookies?.length)
    return await enter(c, { cookies: result.cookies, said: 'confirmed', next: c.req.query('next') })
  sayNext(c, 'confirmed')
  return c.redirect(person ? accountsUrls.account.href({ locale }) : accountsUrls.signIn.href({ locale }), 303)
}
