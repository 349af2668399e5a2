import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { findFace, findMergedSlug } from '../../queries/listings.ts'
import { findStewardRole } from '../../queries/stewards.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { recordOf } from '../../records/record.ts'
import { schemaOrgOf } from '../../records/schema-org.ts'
import { addressesOf } from '../addresses.ts'
import { OrganisationPage } from './page.tsx'
import { addedParts } from './parts.ts'
import { Tasks } from './tasks.tsx'

type OrganisationContext = PageContext<DirectoryTables, typeof directoryUrls.organisation.pattern>

export async function showOrganisation(c: OrganisationContext) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const { reads, shell, person, settings } = c.var
  const face = await findFace(reads, c.req.param('organisation'))
  if (!face) return await elsewhere(c)
  const isRun = person !== null && (await findStewardRole(reads, face.id, person.id)) !== null
  shareable(c)
  return c.html(
    <OrganisationPage
      shell={shell}
      face={face}
      schema={{
        '@context': 'https://schema.org',
        ...schemaOrgOf(recordOf(face, addressesOf(settings.origin, shell.locale)), shell.locale),
      }}
      parts={await addedParts(c, face)}
      tasks={<Tasks locale={shell.locale} face={face} isRun={isRun} />}
    />,
  )
}

/** What was merged leads to what it was merged into. */
async function elsewhere(c: OrganisationContext) {
  const organisation = await findMergedSlug(c.var.reads, c.req.param('organisation'))
  if (!organisation) return await c.notFound()
  return c.redirect(directoryUrls.organisation.href({ locale: c.var.locale, organisation }), 301)
}
