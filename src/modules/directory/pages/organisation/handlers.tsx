import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { findFace } from '../../queries/listings.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'
import { placeName } from '../place-name.ts'
import { OrganisationPage } from './page.tsx'

export async function showOrganisation(c: PageContext<DirectoryTables, typeof directoryUrls.organisation.pattern>) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const { reads, shell } = c.var
  const face = await findFace(reads, c.req.param('organisation'))
  if (!face) return await c.notFound()
  shareable(c)
  return c.html(<OrganisationPage shell={shell} face={face} place={placeName(face.place, shell.locale)} />)
}
