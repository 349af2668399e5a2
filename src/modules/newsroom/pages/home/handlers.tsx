import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import type { newsroomUrls } from '../../urls.ts'
import { HomePage } from './page.tsx'

export async function showHome(c: PageContext<never, typeof newsroomUrls.home.pattern>) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const { contributions, shell, actorId, person, locale, now, db, reads } = c.var
  const visit = { actorId, person, locale, now, db: actorId ? db : reads, savesData: shell.dataSaver.on }
  const parts = await Promise.all(contributions.map(({ home }) => home?.(visit) ?? []))
  const sections = parts.flat().toSorted((a, b) => a.order - b.order)
  shareable(c)
  return c.html(<HomePage shell={shell} sections={sections.map(({ section }) => section)} />)
}
