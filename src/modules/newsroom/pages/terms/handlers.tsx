import type { PageContext } from '#kernel/http/context.ts'
import type { newsroomUrls } from '../../urls.ts'
import { TermsPage } from './page.tsx'

export function showTerms(c: PageContext<never, typeof newsroomUrls.terms.pattern>) {
  const { shell, settings } = c.var
  return c.html(<TermsPage shell={shell} operator={settings} source={settings.SOURCE_URL ?? null} />)
}
