import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'
import { FitRulePage } from './page.tsx'

export async function showFitRule(c: PageContext<DirectoryTables, typeof directoryUrls.fitRule.pattern>) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  shareable(c)
  return c.html(<FitRulePage shell={c.var.shell} />)
}
