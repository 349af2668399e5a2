import type { PageContext } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { signInFirst } from '#modules/accounts/public.ts'
import { listRequestsOf } from '../../queries/ownership-requests.ts'
import { listStewarded } from '../../queries/stewards.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'
import { MinePage } from './page.tsx'

export async function showMine(c: PageContext<DirectoryTables, typeof directoryUrls.mine.pattern>) {
  const { db, person, shell } = c.var
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  if (!person) return signInFirst(c)
  const [organisations, requests] = await Promise.all([listStewarded(db, person.id), listRequestsOf(db, person.id)])
  c.header('cache-control', 'no-store')
  return c.html(<MinePage shell={shell} organisations={organisations} requests={requests} zone={person.zone} />)
}
