import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { clean } from '#kernel/text.ts'
import { introduce } from '../../actions/introduce.ts'
import { findFace } from '../../queries/listings.ts'
import type { IntroductionRefusal } from '../../rules/introductions.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { edited } from '../edited.ts'
import { IntroducePage } from './page.tsx'

type IntroduceContext = PageContext<DirectoryTables, typeof directoryUrls.introduce.pattern>

export async function showIntroduce(c: IntroduceContext) {
  const found = await pairOf(c)
  if ('response' in found) return await found.response
  return c.html(<IntroducePage shell={c.var.shell} from={found.from} to={found.to} message="" fault={null} />)
}

export async function createIntroduction(c: IntroduceContext) {
  const found = await pairOf(c)
  if ('response' in found) return await found.response
  const { locale, shell, now } = c.var
  const { from, to, personId } = found
  const message = clean(typed(await readForm(c), 'message')).slice(0, 1000)
  const fault: IntroductionRefusal | 'missing' | null = message
    ? await introduce(c.var, { from, to, message, personId, at: now })
    : 'missing'
  if (fault) return c.html(<IntroducePage shell={shell} from={from} to={to} message={message} fault={fault} />, 422)
  sayNext(c, 'introduction-asked')
  return c.redirect(directoryUrls.introductions.href({ locale, organisation: from.slug }), 303)
}

/** Two that are shown, the first run by this person. */
async function pairOf(c: IntroduceContext) {
  const found = await edited(c)
  if ('response' in found) return found
  const { db } = c.var
  const from = await findFace(db, found.organisation.slug)
  const to = await findFace(db, c.req.param('other'))
  const isPossible = from && to && from.id !== to.id && to.origin !== 'facts' && found.role !== 'officer'
  return isPossible ? { from, to, personId: found.person.id } : { response: c.notFound() }
}
