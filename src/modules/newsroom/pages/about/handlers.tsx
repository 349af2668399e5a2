import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import type { newsroomUrls } from '../../urls.ts'
import { AboutPage } from './page.tsx'

export function showAbout(c: PageContext<never, typeof newsroomUrls.about.pattern>) {
  const { shell, settings } = c.var
  shareable(c)
  return c.html(<AboutPage shell={shell} operator={settings} statement={settings.OPERATOR_STATEMENT ?? null} />)
}
