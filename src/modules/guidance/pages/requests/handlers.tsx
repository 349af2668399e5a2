import type { PageContext } from '#kernel/http/context.ts'
import { may, refuse } from '#modules/accounts/public.ts'
import { listRequests } from '../../queries/requests.ts'
import { reach } from '../../rules/reach.ts'
import { isIdentifier } from '../../rules/identifier.ts'
import type { GuidanceTables } from '../../tables.ts'
import type { guidanceUrls } from '../../urls.ts'
import { RequestsPage } from './page.tsx'

const most = 30

export async function showRequests(c: PageContext<GuidanceTables, typeof guidanceUrls.requests.pattern>) {
  const { db, shell, person, now } = c.var
  if (!may(person, 'help.answer')) return await refuse(c, 'help.answer')

  const state = c.req.query('state') === 'answered' ? 'answered' : 'waiting'
  const cursor = c.req.query('after') ?? ''
  const after = isIdentifier(cursor) ? cursor : null
  const countries = reach((country) => may(person, 'help.answer', country))
  const found = await listRequests(db, { state, countries, after, most: most + 1 })
  const requests = found.slice(0, most)
  c.header('cache-control', 'no-store')
  return c.html(
    <RequestsPage
      shell={shell}
      state={state}
      requests={requests}
      after={after}
      next={found.length > most ? (requests.at(-1)?.id ?? null) : null}
      now={now}
    />,
  )
}
