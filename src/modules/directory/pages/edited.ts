import type { PageContext, Person } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { may, signInFirst } from '#modules/accounts/public.ts'
import { findOrganisation, type Organisation } from '../queries/organisations.ts'
import { findStewardRole, listStewards } from '../queries/stewards.ts'
import { isShown } from '../rules/kinds.ts'
import { decides, type Editor } from '../rules/stewardship.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'

export type OrganisationContext = PageContext<
  DirectoryTables,
  `/:locale/directory/organisations/:organisation${string}`
>

export interface Edited {
  organisation: Organisation
  person: Person
  role: Editor
}

/** The organisation of the address for whoever may change it, or what to answer everybody else. */
export async function edited(c: OrganisationContext): Promise<Edited | { response: Response | Promise<Response> }> {
  const { db, person, locale } = c.var
  if (!isLocale(c.req.param('locale'))) return { response: c.notFound() }
  c.header('cache-control', 'no-store')
  if (!person) return { response: signInFirst(c) }
  const slug = c.req.param('organisation')
  const organisation = await findOrganisation(db, slug)
  if (!organisation || organisation.mergedInto) return { response: c.notFound() }
  const role = await editorRole(c, organisation)
  if (role) return { organisation, person, role }
  // Whoever may not is told how she can; of a draft nobody is told anything.
  const isOpen = isShown(organisation.state)
  return {
    response: isOpen ? c.redirect(directoryUrls.ownership.href({ locale, organisation: slug }), 303) : c.notFound(),
  }
}

/** The same, for what only an owner decides. */
export async function decided(c: OrganisationContext): Promise<Edited | { response: Response | Promise<Response> }> {
  const found = await edited(c)
  if ('response' in found || decides(found.role)) return found
  return {
    response: c.redirect(directoryUrls.edit.href({ locale: c.var.locale, organisation: found.organisation.slug }), 303),
  }
}

async function editorRole(c: OrganisationContext, { id, content }: Organisation): Promise<Editor | null> {
  const { db, person } = c.var
  const role = person && (await findStewardRole(db, id, person.id))
  if (role || !may(person, 'directory.verify', content.place.country)) return role
  return (await listStewards(db, id)).length === 0 ? 'officer' : null
}
