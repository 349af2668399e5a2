import { callerOf } from '#kernel/http/caller.ts'
import type { PageContext } from '#kernel/http/context.ts'
import { findRequestByCode } from '../../queries/requests.ts'
import { canonicalCode } from '../../rules/request-code.ts'
import type { GuidanceTables } from '../../tables.ts'
import { guidanceUrls } from '../../urls.ts'
import { renderHelp } from '../help/handlers.tsx'
import { tries } from './tries.ts'

export async function findAnswer(c: PageContext<GuidanceTables, typeof guidanceUrls.lookup.pattern>) {
  const { db, locale, limiter } = c.var
  const typed = (c.req.query('code') ?? '').slice(0, 60)
  const code = canonicalCode(typed)
  if (code && (await findRequestByCode(db, code))) return c.redirect(guidanceUrls.asked.href({ locale, code }), 303)

  const fields = { code: typed }
  const allowed = await limiter.allows(tries, callerOf(c))
  if (!allowed) return await renderHelp(c, { fields, errors: { code: 'too-many-codes' }, status: 429 })
  return await renderHelp(c, { fields, errors: { code: 'code-wrong' }, status: 404 })
}
