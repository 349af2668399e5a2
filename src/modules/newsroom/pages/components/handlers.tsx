import type { PageContext } from '#kernel/http/context.ts'
import type { newsroomUrls } from '../../urls.ts'
import { ComponentsPage } from './page.tsx'

export function showComponents(c: PageContext<never, typeof newsroomUrls.components.pattern>) {
  return c.html(<ComponentsPage shell={c.var.shell} />)
}
