import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import type { newsroomUrls } from '../../urls.ts'
import { TermsPage } from './page.tsx'

export function showTerms(c: PageContext<never, typeof newsroomUrls.terms.pattern>) {
  const { shell, settings } = c.var
  shareable(c)
  return c.html(<TermsPage shell={shell} operator={settings} source={settings.SOURCE_URL ?? null} />)
}
