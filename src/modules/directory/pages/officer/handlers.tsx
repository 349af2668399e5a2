import type { Database } from '#kernel/database/database.ts'
import type { PageContext } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { may, profileOf, refuse } from '#modules/accounts/public.ts'
import { listDeclared, listOfficerReports, listOfficerRequests, type Reach } from '../../queries/officer-queue.ts'
import { reach } from '../../rules/reach.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'
import { QueuePage } from './page.tsx'

const most = 24
const mostOthers = 50

/** What waits for an officer: to be verified, to be decided, to be mended. */
export async function showQueue(c: PageContext<DirectoryTables, typeof directoryUrls.officer.pattern>) {
  const { db, shell, person } = c.var
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  if (!person || !may(person, 'directory.verify')) return await refuse(c, 'directory.verify')
  const countries = reach((country) => may(person, 'directory.verify', country))
  const after = cursorOf(c.req.query('after'))
  const found = await listDeclared(db, { countries, after, most: most + 1 })
  const declared = found.slice(0, most)
  c.header('cache-control', 'no-store')
  return c.html(
    <QueuePage
      shell={shell}
      declared={declared.map(({ face }) => face)}
      // What else waits stands on the first page.
      requests={after ? [] : await askedOf(db, countries)}
      reports={after ? [] : await listOfficerReports(db, countries, mostOthers)}
      next={nextOf(found)}
      isLater={after > 0}
      zone={person.zone}
    />,
  )
}

async function askedOf(db: Database<DirectoryTables>, countries: Reach) {
  const requests = await listOfficerRequests(db, countries, mostOthers)
  return await Promise.all(
    requests.map(async (request) => ({ ...request, asker: (await profileOf(db, request.personId))?.name ?? '' })),
  )
}

function cursorOf(text = '') {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

function nextOf(found: readonly { id: number }[]) {
  return found.length > most ? (found[most - 1]?.id ?? null) : null
}
