import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { findFace } from '../../queries/listings.ts'
import { findStewardRole } from '../../queries/stewards.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'
import { OrganisationPage } from './page.tsx'
import { addedParts } from './parts.ts'
import { Tasks } from './tasks.tsx'

export async function showOrganisation(c: PageContext<DirectoryTables, typeof directoryUrls.organisation.pattern>) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const { reads, shell, person } = c.var
  const face = await findFace(reads, c.req.param('organisation'))
  if (!face) return await c.notFound()
  const isRun = person !== null && (await findStewardRole(reads, face.id, person.id)) !== null
  shareable(c)
  return c.html(
    <OrganisationPage
      shell={shell}
      face={face}
      parts={await addedParts(c, face)}
      tasks={<Tasks locale={shell.locale} face={face} isRun={isRun} />}
    />,
  )
}
