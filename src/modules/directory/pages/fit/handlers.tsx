import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm } from '#kernel/http/form.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { deleteRefusal, insertRefusal, listCandidates, listRefused } from '../../queries/fit-candidates.ts'
import { findFace } from '../../queries/listings.ts'
import { findOrganisation } from '../../queries/organisations.ts'
import { findStewardRole } from '../../queries/stewards.ts'
import { rankFit } from '../../rules/fit.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { edited } from '../edited.ts'
import { FitPage } from './page.tsx'

const most = 20

/** Who fits an organisation: everyone may read it, since it is made of what everyone sees; who runs it can act. */
export async function showFit(c: PageContext<DirectoryTables, typeof directoryUrls.fit.pattern>) {
  const { db, person, shell } = c.var
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const face = await findFace(db, c.req.param('organisation'))
  if (!face) return await c.notFound()
  const isYours = person !== null && (await findStewardRole(db, face.id, person.id)) !== null
  const [candidates, refused] = await Promise.all([listCandidates(db, face), listRefused(db, face.id)])
  const hidden = new Set(refused.map(({ id }) => id))
  const open = candidates.filter(({ id }) => !hidden.has(id))
  if (isYours) c.header('cache-control', 'no-store')
  return c.html(
    <FitPage
      shell={shell}
      face={face}
      ranked={rankFit(face, open, most)}
      isYours={isYours}
      refused={isYours ? refused.filter(({ isOurs }) => isOurs) : []}
    />,
  )
}

/** 'Not for me', or taken back. */
export async function saveFitRefusal(c: PageContext<DirectoryTables, typeof directoryUrls.fitRefusal.pattern>) {
  const found = await edited(c)
  if ('response' in found) return await found.response
  const { db, locale, now } = c.var
  const { organisation, person } = found
  const other = await findOrganisation(db, c.req.param('other'))
  if (!other || other.id === organisation.id) return await c.notFound()
  const isUndone = 'undo' in (await readForm(c))
  if (isUndone) await deleteRefusal(db, organisation.id, other.id)
  else await insertRefusal(db, { organisation: organisation.id, other: other.id, personId: person.id, at: now })
  sayNext(c, isUndone ? 'fit-restored' : 'fit-refused')
  return c.redirect(directoryUrls.fit.href({ locale, organisation: organisation.slug }), 303)
}
