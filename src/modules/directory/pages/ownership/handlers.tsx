import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { clean } from '#kernel/text.ts'
import { may, signInFirst } from '#modules/accounts/public.ts'
import { askOwnership, decideOwnership } from '../../actions/ownership.ts'
import { findOrganisation, findOrganisationById } from '../../queries/organisations.ts'
import { findWaiting, updateDecision } from '../../queries/ownership-requests.ts'
import { findStewardRole, listStewards } from '../../queries/stewards.ts'
import { isIdentifier } from '#kernel/new-id.ts'
import { isShown } from '../../rules/kinds.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { OwnershipPage } from './page.tsx'

type OwnershipContext = PageContext<DirectoryTables, typeof directoryUrls.ownership.pattern>
type RequestContext = PageContext<
  DirectoryTables,
  typeof directoryUrls.ownershipDecision.pattern | typeof directoryUrls.ownershipWithdrawal.pattern
>

const daily = { name: 'ownership requests', most: 10, seconds: 86_400 }

export async function showOwnership(c: OwnershipContext) {
  const found = await wanted(c)
  if ('response' in found) return await found.response
  return await render(c, found, { message: '', fault: null, status: 200 })
}

export async function askToRun(c: OwnershipContext) {
  const found = await wanted(c)
  if ('response' in found) return await found.response
  const { locale, now, limiter } = c.var
  const { organisation, person } = found
  const fields = await readForm(c)
  const message = clean(typed(fields, 'message')).slice(0, 2000)
  if (!message) return await render(c, found, { message, fault: 'messageMissing', status: 422 })
  if (!(await limiter.allows(daily, person.id)))
    return await render(c, found, { message, fault: 'tooMany', status: 429 })

  const isContest = 'contest' in fields
  const isNew = await askOwnership(c.var, { organisation, personId: person.id, message, isContest, at: now })
  if (!isNew) return await render(c, found, { message, fault: 'already', status: 422 })
  sayNext(c, 'ownership-asked')
  return c.redirect(directoryUrls.mine.href({ locale }), 303)
}

/** The organisation of the address, for somebody who is signed in and does not run it. */
async function wanted(c: OwnershipContext) {
  const { db, person, locale } = c.var
  if (!isLocale(c.req.param('locale'))) return { response: c.notFound() }
  if (!person) return { response: signInFirst(c) }
  const organisation = await findOrganisation(db, c.req.param('organisation'))
  if (!organisation || !isShown(organisation.state)) return { response: c.notFound() }
  const at = { locale, organisation: organisation.slug }
  if (await findStewardRole(db, organisation.id, person.id))
    return { response: c.redirect(directoryUrls.edit.href(at), 303) }
  return { organisation, person }
}

type Wanted = Exclude<Awaited<ReturnType<typeof wanted>>, { response: unknown }>

interface Shown {
  message: string
  fault: 'messageMissing' | 'tooMany' | 'already' | null
  status: 200 | 422 | 429
}

async function render(c: OwnershipContext, { organisation }: Wanted, { message, fault, status }: Shown) {
  const isTaken = (await listStewards(c.var.db, organisation.id)).length > 0
  c.header('cache-control', 'no-store')
  return c.html(
    <OwnershipPage shell={c.var.shell} organisation={organisation} isTaken={isTaken} message={message} fault={fault} />,
    status,
  )
}

/** An owner answers whoever asked to join; an officer answers what is contested, and what nobody runs. */
export async function decideRequest(c: RequestContext) {
  const { locale, now } = c.var
  const found = await answerable(c)
  if (!found) return await c.notFound()
  const { request, by, organisation, isOwner } = found
  const fields = await readForm(c)
  const decision = typed(fields, 'decision') === 'accepted' ? 'accepted' : 'declined'
  const reason = clean(typed(fields, 'reason')).slice(0, 500) || null
  await decideOwnership(c.var, { request, decision, reason, by, at: now })
  sayNext(c, 'ownership-decided')
  const next = isOwner
    ? directoryUrls.edit.href({ locale, organisation: organisation.slug })
    : directoryUrls.officer.href({ locale })
  return c.redirect(next, 303)
}

/** The request of the address, where it is this person who answers it. */
async function answerable(c: RequestContext) {
  const { db, person } = c.var
  const id = c.req.param('request')
  const request = isIdentifier(id) ? await findWaiting(db, id) : undefined
  const organisation = request && (await findOrganisationById(db, request.organisation))
  if (!organisation || !person) return null
  const stewards = await listStewards(db, organisation.id)
  const isOwner = stewards.some(({ personId, role }) => personId === person.id && role === 'owner')
  const isOfficer =
    may(person, 'directory.verify', organisation.content.place.country) && request.personId !== person.id
  const isOfficers = request.isContest || stewards.length === 0
  return (isOfficers ? isOfficer : isOwner) ? { request: request.id, by: person.id, organisation, isOwner } : null
}

export async function withdrawRequest(c: RequestContext) {
  const { db, person, locale, now } = c.var
  const id = c.req.param('request')
  const request = isIdentifier(id) ? await findWaiting(db, id) : undefined
  if (!request || !person || request.personId !== person.id) return await c.notFound()
  await updateDecision(db, id, { decision: 'withdrawn', reason: null, by: person.id, at: now })
  sayNext(c, 'ownership-withdrawn')
  return c.redirect(directoryUrls.mine.href({ locale }), 303)
}
