import type { PageContext, Person } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { may, refuse } from '#modules/accounts/public.ts'
import { findOrganisation, type Organisation } from '../../queries/organisations.ts'
import { findConfirmer, listStewards } from '../../queries/stewards.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'

export type ReviewContext = PageContext<
  DirectoryTables,
  typeof directoryUrls.review.pattern | typeof directoryUrls.merging.pattern
>

export interface Reviewed {
  organisation: Organisation
  person: Person
  stewards: readonly string[]
  /** The verified initiative for which this person confirms a venture; null for an officer. */
  initiative: { id: string; name: string } | null
}

/** The organisation of the address, for an officer of its country, or for whoever runs a verified initiative of its territory. */
export async function reviewed(c: ReviewContext): Promise<Reviewed | { response: Response | Promise<Response> }> {
  const { db, person } = c.var
  if (!isLocale(c.req.param('locale'))) return { response: c.notFound() }
  c.header('cache-control', 'no-store')
  const organisation = await findOrganisation(db, c.req.param('organisation'))
  if (!person || !organisation || organisation.state === 'draft') return { response: refuse(c, 'directory.verify') }
  const stewards = (await listStewards(db, organisation.id)).map(({ personId }) => personId)
  const found = { organisation, person, stewards }
  if (may(person, 'directory.verify', organisation.content.place.country)) return { ...found, initiative: null }
  const initiative = await findConfirmer(db, person.id, organisation.content)
  return initiative ? { ...found, initiative } : { response: refuse(c, 'directory.verify') }
}

/** Why a decision could not be taken: the name of a sentence. */
export type ReviewFault = 'reasonMissing' | 'correctionMissing' | 'own' | null
