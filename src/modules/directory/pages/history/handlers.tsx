import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { profileOf, zoneOf } from '#modules/accounts/public.ts'
import { restore } from '../../actions/restore.ts'
import { findOrganisation, listStates } from '../../queries/organisations.ts'
import { type Change, listChanges } from '../../queries/revisions.ts'
import { findStewardRole } from '../../queries/stewards.ts'
import { isShown } from '../../rules/kinds.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { edited } from '../edited.ts'
import { HistoryPage } from './page.tsx'

type HistoryContext = PageContext<DirectoryTables, typeof directoryUrls.history.pattern>

const most = 30

/** Everyone sees when which part changed; who runs it also who changed it, and can bring an earlier text back. */
export async function showHistory(c: HistoryContext) {
  const { db, person, shell } = c.var
  const found = await readable(c)
  if (!found) return await c.notFound()
  const { organisation, isSteward } = found
  const before = numberOf(c.req.query('before'))
  const changes = await listChanges(db, organisation.id, { before, most: most + 1 })
  const shown = changes.slice(0, most)
  if (isSteward) c.header('cache-control', 'no-store')
  return c.html(
    <HistoryPage
      shell={shell}
      organisation={organisation}
      changes={shown}
      states={before === null ? await listStates(db, organisation.id, most) : []}
      names={isSteward ? await namesOf(c, shown) : null}
      next={changes.length > most ? (shown.at(-1)?.revision ?? null) : null}
      isLater={before !== null}
      zone={person?.zone ?? zoneOf.PE}
    />,
  )
}

/** What is shown everyone may read about; a draft only who runs it. */
async function readable(c: HistoryContext) {
  const { db, person } = c.var
  if (!isLocale(c.req.param('locale'))) return null
  const organisation = await findOrganisation(db, c.req.param('organisation'))
  if (!organisation || organisation.mergedInto) return null
  const isSteward = person !== null && (await findStewardRole(db, organisation.id, person.id)) !== null
  return isShown(organisation.state) || isSteward ? { organisation, isSteward } : null
}

function numberOf(text = '') {
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

async function namesOf(c: HistoryContext, changes: readonly Change[]): Promise<Map<string, string>> {
  const people = [...new Set(changes.flatMap(({ personId }) => (personId ? [personId] : [])))]
  const names = await Promise.all(people.map(async (id) => [id, (await profileOf(c.var.db, id))?.name ?? ''] as const))
  return new Map(names.filter(([, name]) => name !== ''))
}

/** What it said then becomes what it says now, as one change more. */
export async function restoreRevision(c: PageContext<DirectoryTables, typeof directoryUrls.restoration.pattern>) {
  const found = await edited(c)
  if ('response' in found) return await found.response
  const { db, locale, now } = c.var
  const { organisation, person } = found
  const revision = Number(c.req.param('revision'))
  const isThere = await restore(db, { id: organisation.id, revision, personId: person.id, at: now })
  if (!isThere) return await c.notFound()
  sayNext(c, 'organisation-restored')
  return c.redirect(directoryUrls.history.href({ locale, organisation: organisation.slug }), 303)
}
