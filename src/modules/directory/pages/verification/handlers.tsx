import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'
import { VerificationPage } from './page.tsx'

export async function showVerification(c: PageContext<DirectoryTables, typeof directoryUrls.verification.pattern>) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  shareable(c)
  return c.html(<VerificationPage shell={c.var.shell} />)
}
