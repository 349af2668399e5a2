import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { profileOf } from '#modules/accounts/public.ts'
import { changeState } from '../../actions/change-state.ts'
import { confirm } from '../../actions/confirm.ts'
import { taxNumberSeal } from '../../actions/seal-tax-number.ts'
import { listOpenReports } from '../../queries/error-reports.ts'
import { type Organisation, updateTaxNumber } from '../../queries/organisations.ts'
import { listWaiting } from '../../queries/ownership-requests.ts'
import { listShownWorks } from '../../queries/works.ts'
import { decides } from '../../rules/stewardship.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { decided, type Edited, edited } from '../edited.ts'
import { wordedFaults } from '../worded-faults.ts'
import { EditPage } from './page.tsx'

type EditContext = PageContext<DirectoryTables, typeof directoryUrls.edit.pattern>

export async function showEdit(c: EditContext) {
  const found = await edited(c)
  if ('response' in found) return await found.response
  return await render(c, found, {})
}

async function render(c: EditContext, { organisation, person, role }: Edited, faults: Record<string, string>) {
  const { db, shell } = c.var
  const { id } = organisation
  const [works, reports, requests] = await Promise.all([
    listShownWorks(db, id),
    listOpenReports(db, id),
    decides(role) ? listWaiting(db, id) : [],
  ])
  const open = requests.filter(({ isContest }) => !isContest)
  const askers = await Promise.all(open.map(async ({ personId }) => (await profileOf(db, personId))?.name ?? ''))
  return c.html(
    <EditPage
      shell={shell}
      organisation={organisation}
      role={role}
      works={works.length}
      reports={reports}
      requests={open.map((request, at) => ({ ...request, name: askers[at] ?? '' }))}
      faults={wordedFaults(faults, shell.locale)}
      zone={person.zone}
    />,
    Object.keys(faults).length ? 422 : 200,
  )
}

/** A draft becomes declared: from now on it says of itself what everyone may read. */
export async function publish(c: EditContext) {
  const found = await decided(c)
  if ('response' in found) return await found.response
  const { organisation } = found
  const isReady = Object.keys(organisation.content.texts).length > 0
  if (organisation.state !== 'draft' || !isReady) return back(c, organisation)
  await setState(c, found, 'declared')
  sayNext(c, 'organisation-published')
  return back(c, organisation)
}

export async function withdraw(c: EditContext) {
  const found = await decided(c)
  if ('response' in found) return await found.response
  await setState(c, found, 'draft')
  sayNext(c, 'organisation-withdrawn')
  return back(c, found.organisation)
}

async function setState(c: EditContext, { organisation: { id }, person }: Edited, state: 'declared' | 'draft') {
  const { db, now } = c.var
  await db.transaction().execute(async (transaction) => {
    await changeState(transaction, { id, state, tier: null, reason: null, personId: person.id, at: now })
  })
}

export async function confirmAll(c: EditContext) {
  const found = await edited(c)
  if ('response' in found) return await found.response
  const { db, now } = c.var
  await confirm(db, { id: found.organisation.id, personId: found.person.id, at: now })
  sayNext(c, 'organisation-confirmed')
  return back(c, found.organisation)
}

export async function saveTaxNumber(c: EditContext) {
  const found = await edited(c)
  if ('response' in found) return await found.response
  const { id, content } = found.organisation
  const number = typed(await readForm(c), 'taxNumber')
  const seal = await taxNumberSeal(c.var, content.place.country, number)
  if (seal === undefined) return await render(c, found, { taxNumber: 'not-a-tax-number' })
  await updateTaxNumber(c.var.db, id, seal)
  sayNext(c, 'organisation-saved')
  return back(c, found.organisation)
}

function back(c: EditContext, { slug }: Organisation) {
  return c.redirect(directoryUrls.edit.href({ locale: c.var.locale, organisation: slug }), 303)
}
