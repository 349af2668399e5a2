import { z } from 'zod'
import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { findPersonOfAddress, profileOf } from '#modules/accounts/public.ts'
import { addSteward, changeSteward } from '../../actions/change-stewards.ts'
import { listStewards } from '../../queries/stewards.ts'
import { isIdentifier } from '#kernel/new-id.ts'
import { decides } from '../../rules/stewardship.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { type Edited, edited } from '../edited.ts'
import { StewardsPage } from './page.tsx'

type StewardsContext = PageContext<DirectoryTables, typeof directoryUrls.stewards.pattern>
type StewardContext = PageContext<DirectoryTables, typeof directoryUrls.steward.pattern>
type Fault = 'email' | 'not-known' | 'last-owner'

const hourly = { name: 'stewards by address', most: 20, seconds: 3600 }

export async function showStewards(c: StewardsContext) {
  const found = await edited(c)
  if ('response' in found) return await found.response
  return await render(c, found, { email: '', fault: null })
}

/** Somebody with an account joins those who run it. Whether an address has an account is told to few, and seldom. */
export async function createSteward(c: StewardsContext) {
  const found = await edited(c)
  if ('response' in found) return await found.response
  const { db, now, limiter } = c.var
  const { organisation, person, role } = found
  if (!decides(role)) return await c.notFound()
  const fields = await readForm(c)
  const email = typed(fields, 'email').trim()
  if (!z.email().safeParse(email).success) return await render(c, found, { email, fault: 'email' })
  const isAllowed = await limiter.allows(hourly, person.id)
  const added = isAllowed ? await findPersonOfAddress(db, email) : null
  if (!added) return await render(c, found, { email, fault: 'not-known' })
  const as = typed(fields, 'role') === 'owner' ? 'owner' : 'editor'
  await addSteward(c.var, { organisation, personId: added.id, role: as, by: person, at: now })
  sayNext(c, 'steward-added')
  return back(c, found)
}

/** Makes an editor an owner, or takes somebody away; anyone may leave. The last owner stays. */
export async function updateSteward(c: StewardContext) {
  const found = await edited(c)
  if ('response' in found) return await found.response
  const { db, now } = c.var
  const { organisation, person, role } = found
  const personId = c.req.param('person')
  const act = typed(await readForm(c), 'act') === 'owner' ? 'owner' : 'remove'
  const isLeaving = act === 'remove' && personId === person.id
  if (!isIdentifier(personId) || !(decides(role) || isLeaving)) return await c.notFound()
  const isDone = await changeSteward(db, { organisation, personId, act, by: person.id, at: now })
  if (!isDone) return await render(c, found, { email: '', fault: 'last-owner' })
  sayNext(c, act === 'owner' ? 'organisation-saved' : 'steward-removed')
  return isLeaving ? c.redirect(directoryUrls.mine.href({ locale: c.var.locale }), 303) : back(c, found)
}

function back(c: StewardsContext | StewardContext, { organisation: { slug } }: Edited) {
  return c.redirect(directoryUrls.stewards.href({ locale: c.var.locale, organisation: slug }), 303)
}

async function render(
  c: StewardsContext | StewardContext,
  { organisation, person, role }: Edited,
  { email, fault }: { email: string; fault: Fault | null },
) {
  const { db, shell } = c.var
  const stewards = await listStewards(db, organisation.id)
  const people = await Promise.all(
    stewards.map(async (steward) => ({ ...steward, name: (await profileOf(db, steward.personId))?.name ?? null })),
  )
  return c.html(
    <StewardsPage
      shell={shell}
      organisation={organisation}
      people={people}
      you={person}
      decides={decides(role)}
      email={email}
      fault={fault}
    />,
    fault ? 422 : 200,
  )
}
