import { callerOf } from '#kernel/http/caller.ts'
import { enterByMailLink, readMailLink } from '../../actions/mail-link.ts'
import { limits } from '../../limits.ts'
import { messages } from '../../messages/messages.ts'
import { returnPath } from '../../rules/return-path.ts'
import { accountsUrls } from '../../urls.ts'
import { enter } from '../enter.ts'
import { LinkEntryPage, linkGone } from '../link-entry.tsx'
import { type AccountsContext, askerOf, pauseOf } from '../request.ts'
import { tooMany } from '../too-many.tsx'

type EntryContext = AccountsContext<typeof accountsUrls.mailLinkEntry.pattern>

export async function showMailLinkEntry(c: EntryContext) {
  const { locale, shell } = c.var
  const token = c.req.param('token')
  const minutes = await pauseOf(c, [{ limit: limits.linkByAddress, key: callerOf(c) }])
  if (minutes) return tooMany(c, minutes)
  const link = await readMailLink(c.var, token)
  if (!link) return linkGone(c, accountsUrls.mailLink.href({ locale }))
  const say = messages[locale].mailLink
  return c.html(
    <LinkEntryPage
      shell={shell}
      title={say.enterTitle}
      lead={say.enterLead}
      button={say.enterButton}
      warning={link.endsPassword ? say.enterWarning : undefined}
      action={accountsUrls.mailLinkEntry.href(
        { locale, token },
        { next: returnPath(c.req.query('next')) ?? undefined },
      )}
    />,
  )
}

export async function useMailLink(c: EntryContext) {
  const { locale } = c.var
  const minutes = await pauseOf(c, [{ limit: limits.linkByAddress, key: callerOf(c) }])
  if (minutes) return tooMany(c, minutes)
  const entry = await enterByMailLink(c.var, askerOf(c), c.req.param('token'))
  if (entry.refusal !== null) return linkGone(c, accountsUrls.mailLink.href({ locale }))

  const next = returnPath(c.req.query('next')) ?? undefined
  const { cookies, link } = entry
  if (link.isNew)
    return await enter(c, { cookies, said: 'welcome', next: accountsUrls.profile.href({ locale }, { next }) })
  if (link.endsPassword)
    return await enter(c, { cookies, said: 'choose-password', next: accountsUrls.password.href({ locale }) })
  return await enter(c, { cookies, said: 'signed-in', next })
}
