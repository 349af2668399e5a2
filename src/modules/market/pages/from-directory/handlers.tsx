import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { findFaces } from '#modules/directory/public.ts'
import { bringFromDirectory } from '../../actions/bring-from-directory.ts'
import { listOrganisations } from '../../queries/participants.ts'
import type { Round } from '../../queries/rounds.ts'
import { marketUrls } from '../../urls.ts'
import { organised, organiseLimit, type RoundContext } from '../organised.ts'
import { type DirectoryFault, FromDirectoryPage, type FromDirectoryPageProps } from './page.tsx'

/** Organisations that are shown at once. */
const most = 20

/** Looks for organisations in the directory that are to take part. */
export async function showFromDirectory(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  return await render(c, found.round, { ...nothing, q: c.req.query('q') ?? '', fault: null })
}

export async function addFromDirectory(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { db, locale, limiter } = c.var
  const { round, person } = found
  const fields = await readForm(c)
  const q = typed(fields, 'q')
  const chosen = [fields['organisation'] ?? []].flat().filter((slug): slug is string => typeof slug === 'string')
  const side = sideOf(round, typed(fields, 'side'))
  const refuse = async (fault: DirectoryFault) => await render(c, round, { q, chosen, side, fault })
  if (!chosen.length || !side) return await refuse(chosen.length ? 'side' : 'nobody')
  if (!(await limiter.allows(organiseLimit, person.id))) return await refuse('too-often')
  const added = await bringFromDirectory(db, { round, slugs: chosen.slice(0, most), side, locale })
  if (added === 'too-many') return await refuse('too-many')
  sayNext(c, 'participants-brought')
  return c.redirect(marketUrls.participants.href({ locale, round: round.slug }), 303)
}

function sideOf({ settings }: Round, written: string) {
  if (settings.kind === 'everyone') return 'peer'
  return written === 'seller' || written === 'buyer' ? written : null
}

const nothing = { chosen: [], side: null }

type Shown = Pick<FromDirectoryPageProps, 'q' | 'chosen' | 'side' | 'fault'>

async function render(c: RoundContext, round: Round, { q, ...shown }: Shown) {
  const { db, shell } = c.var
  const asked = q.trim().slice(0, 200)
  const [faces, there] = await Promise.all([asked ? findFaces(db, asked, most) : [], listOrganisations(db, round.id)])
  return c.html(
    <FromDirectoryPage
      shell={shell}
      round={round}
      q={asked}
      faces={faces.map((face) => ({ ...face, isThere: there.has(face.slug) }))}
      {...shown}
    />,
    shown.fault ? 422 : 200,
  )
}
