import { callerOf } from '#kernel/http/caller.ts'
import { HTTPException } from 'hono/http-exception'
import type { PageContext } from '#kernel/http/context.ts'
import { findRequestByCode } from '../../queries/requests.ts'
import { askerZone } from '../../rules/countries.ts'
import { canonicalCode } from '../../rules/request-code.ts'
import { isLate } from '../../rules/working-days.ts'
import type { GuidanceTables } from '../../tables.ts'
import type { guidanceUrls } from '../../urls.ts'
import { tries } from '../lookup/tries.ts'
import { AskedPage } from './page.tsx'

export async function showAsked(c: PageContext<GuidanceTables, typeof guidanceUrls.asked.pattern>) {
  const { db, shell, settings, now, limiter } = c.var
  c.header('cache-control', 'no-store')
  const code = canonicalCode(c.req.param('code'))
  const request = code ? await findRequestByCode(db, code) : undefined
  if (!request) {
    if (!(await limiter.allows(tries, callerOf(c)))) throw new HTTPException(429)
    return await c.notFound()
  }
  const zone = askerZone(request.country, settings.OPERATOR_COUNTRY)
  return c.html(
    <AskedPage
      shell={shell}
      request={request}
      zone={zone}
      late={isLate(request.dueOn, now, zone)}
      helpName={settings.HELP_NAME ?? null}
    />,
  )
}
