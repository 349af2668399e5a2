import type { PageContext } from '#kernel/http/context.ts'
import { may } from '#modules/accounts/public.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'
import { loadVersion } from './load.ts'
import { VersionPage, type VersionProblem } from './page.tsx'

type VersionContext = PageContext<
  LearningTables,
  | typeof learningUrls.version.pattern
  | typeof learningUrls.publication.pattern
  | typeof learningUrls.versionWithdrawal.pattern
>

export async function showVersion(c: VersionContext) {
  return await renderVersion(c, null)
}

/** The version's page, or the same page with why it stayed as it was. */
export async function renderVersion(c: VersionContext, problem: VersionProblem | null) {
  const { db, shell, person } = c.var
  const whole = await loadVersion(db, c.req.param())
  if (!whole) return await c.notFound()
  const page = (
    <VersionPage
      shell={shell}
      whole={whole}
      zone={person?.zone ?? 'UTC'}
      mayPublish={may(person, 'courses.publish')}
      problem={problem}
    />
  )
  return c.html(page, problem ? (problem.refusal === 'reason-missing' ? 422 : 409) : 200)
}
