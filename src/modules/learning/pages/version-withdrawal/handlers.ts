import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { clean } from '#kernel/text.ts'
import { withdraw } from '../../actions/withdraw.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { renderVersion } from '../version/handlers.tsx'

const longestReason = 2000

export async function createVersionWithdrawal(
  c: PageContext<LearningTables, typeof learningUrls.versionWithdrawal.pattern>,
) {
  const { locale, now, person } = c.var
  const { course, version } = c.req.param()
  const reason = clean(typed(await readForm(c), 'reason')).slice(0, longestReason)
  const refusal = await withdraw(c.var, { course, version, reason, personId: person?.id ?? null, at: now })
  if (refusal) return await renderVersion(c, { refusal, reason })

  sayNext(c, 'course-withdrawn')
  return c.redirect(learningUrls.version.href({ locale, course, version }), 303)
}
