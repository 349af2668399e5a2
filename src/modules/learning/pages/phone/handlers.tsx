import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'
import { PhonePage } from './page.tsx'

/** The same for everyone: what is on a phone is known to the phone alone. */
export async function showPhone(c: PageContext<LearningTables, typeof learningUrls.phone.pattern>) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  shareable(c)
  return c.html(<PhonePage shell={c.var.shell} />)
}
