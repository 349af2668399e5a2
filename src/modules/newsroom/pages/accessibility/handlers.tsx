import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import type { newsroomUrls } from '../../urls.ts'
import { AccessibilityPage } from './page.tsx'

export function showAccessibility(c: PageContext<never, typeof newsroomUrls.accessibility.pattern>) {
  shareable(c)
  return c.html(<AccessibilityPage shell={c.var.shell} />)
}
