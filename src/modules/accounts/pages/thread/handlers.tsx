import { gatherThread } from '../../actions/gather-thread.ts'
import { signInFirst } from '../../session/refusal.tsx'
import type { accountsUrls } from '../../urls.ts'
import type { AccountsContext } from '../request.ts'
import { ThreadPage } from './page.tsx'

/** Steps on one page; the newest page comes first, each in the order of time. */
const most = 50

/** Her own way, which nobody else sees. */
export async function showThread(c: AccountsContext<typeof accountsUrls.thread.pattern>) {
  const { person, shell, locale } = c.var
  if (!person) return signInFirst(c)
  c.header('cache-control', 'no-store')
  const all = await gatherThread(c.var, person, locale)
  const before = Number(c.req.query('before') ?? Number.NaN)
  const end = Number.isInteger(before) && before > 0 ? Math.min(before, all.length) : all.length
  const start = Math.max(0, end - most)
  return c.html(
    <ThreadPage
      shell={shell}
      steps={all.slice(start, end)}
      zone={person.zone}
      earlier={start > 0 ? start : null}
      isNewest={end === all.length}
    />,
  )
}
