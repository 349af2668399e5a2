import { sayNext } from '#kernel/http/flash.ts'
import type { PageContext } from '#kernel/http/context.ts'
import { readForm } from '#kernel/http/form.ts'
import { importCourse } from '../../actions/import-course.ts'
import { messages } from '../../messages/courses/messages.ts'
import { readZip } from '../../package/read-zip.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { PackagesPage, type PackageProblem } from './page.tsx'
import { uploadLimit } from './upload.ts'

type PackagesContext = PageContext<LearningTables, typeof learningUrls.packages.pattern>

export function showPackageForm(c: PackagesContext) {
  return c.html(<PackagesPage shell={c.var.shell} problem={null} />)
}

export async function createPackage(c: PackagesContext) {
  const { locale, limiter, person, now } = c.var
  const say = messages[locale]
  if (!(await limiter.allows(uploadLimit, person?.id ?? '')))
    return refuse(c, { text: say.editor.package.tooMany }, 429)
  const { file } = await readForm(c)
  if (!(file instanceof File) || file.size === 0) return refuse(c, { text: say.editor.package.missing }, 422)

  const read = await readZip(new Uint8Array(await file.arrayBuffer()))
  const imported = await importCourse(c.var, read, { personId: person?.id ?? null, at: now })
  if (imported.state === 'faulty') return refuse(c, { faults: imported.faults }, 422)
  if (imported.state === 'refused') return refuse(c, { text: say.refusals[imported.refusal] }, 409)
  sayNext(c, `course-${imported.state}`)
  const { course, version } = imported
  return c.redirect(learningUrls.version.href({ locale, course, version }), 303)
}

function refuse(c: PackagesContext, problem: PackageProblem, status: 409 | 422 | 429) {
  return c.html(<PackagesPage shell={c.var.shell} problem={problem} />, status)
}
