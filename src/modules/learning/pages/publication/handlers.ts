import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { publish } from '../../actions/publish.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { renderVersion } from '../version/handlers.tsx'

export async function createPublication(c: PageContext<LearningTables, typeof learningUrls.publication.pattern>) {
  const { locale, now, person } = c.var
  const { course, version } = c.req.param()
  const refusal = await publish(c.var, { course, version, personId: person?.id ?? null, at: now })
  if (refusal) return await renderVersion(c, { refusal })

  sayNext(c, 'course-published')
  return c.redirect(learningUrls.version.href({ locale, course, version }), 303)
}
