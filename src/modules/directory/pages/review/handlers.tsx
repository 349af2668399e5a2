import { sayNext } from '#kernel/http/flash.ts'
import { type FormFields, readForm, typed } from '#kernel/http/form.ts'
import { clean } from '#kernel/text.ts'
import { merge, unmerge } from '../../actions/merge.ts'
import { decide, tell } from '../../actions/review.ts'
import { listLike } from '../../queries/like.ts'
import { findOrganisation, findOrganisationById } from '../../queries/organisations.ts'
import { checkCriteria, checkYoung, tierFor } from '../../rules/criteria.ts'
import { directoryUrls } from '../../urls.ts'
import { ReviewPage } from './page.tsx'
import { type ReviewContext, type Reviewed, reviewed, type ReviewFault } from './reviewed.ts'

type Act = 'verify' | 'correction' | 'archive' | 'restore'

export async function showReview(c: ReviewContext) {
  const found = await reviewed(c)
  if ('response' in found) return await found.response
  return await render(c, found, { fields: {}, fault: null })
}

export async function createReview(c: ReviewContext) {
  const found = await reviewed(c)
  if ('response' in found) return await found.response
  const fields = await readForm(c)
  const act = typed(fields, 'act') as Act
  const reason = clean(typed(fields, act === 'correction' ? 'correction' : 'reason')).slice(0, 500)
  const fault = faultOf(found, act, reason)
  if (fault) return await render(c, found, { fields, fault })
  if (act === 'correction') await ask(c, found, reason)
  else await settle(c, found, { act, reason })
  const said = {
    verify: 'review-verified',
    correction: 'review-asked',
    archive: 'review-archived',
    restore: 'review-restored',
  }
  sayNext(c, said[act])
  return c.redirect(c.req.path, 303)
}

/** Nobody verifies what she runs, nor decides without saying why. */
function faultOf({ person, stewards }: Reviewed, act: Act, reason: string): ReviewFault {
  if (act === 'verify' && stewards.includes(person.id)) return 'own'
  if (act === 'correction') return reason ? null : 'correctionMissing'
  return reason || act === 'restore' ? null : 'reasonMissing'
}

async function ask(c: ReviewContext, { organisation, stewards }: Reviewed, words: string) {
  await tell(c.var, { organisation, stewards, letter: 'correction', words, at: c.var.now })
}

async function settle(
  c: ReviewContext,
  { organisation, stewards, person, initiative }: Reviewed,
  { act, reason }: { act: Exclude<Act, 'correction'>; reason: string },
) {
  const { now } = c.var
  const states = { verify: 'verified', archive: 'archived', restore: 'declared' } as const
  const tier = act === 'verify' ? tierFor(organisation.content, now.getUTCFullYear()) : null
  const isPossible = act === 'verify' ? tier !== null : initiative === null
  if (!isPossible) return
  const by = { personId: person.id, byOrganisation: initiative?.id ?? null, at: now }
  await decide(c.var, { organisation, stewards, state: states[act], tier, reason, ...by })
}

/** Joins this one to the other that is named, or takes that back. */
export async function createMerging(c: ReviewContext) {
  const found = await reviewed(c)
  if ('response' in found) return await found.response
  const { db, locale, now } = c.var
  const { organisation, person, initiative } = found
  if (initiative) return await c.notFound()
  const into = typed(await readForm(c), 'into')
  if (into === '') await unmerge(db, { id: organisation.id, personId: person.id, at: now })
  else {
    const other = await findOrganisation(db, into)
    if (!other || !(await merge(db, { from: organisation.id, into: other.id, personId: person.id, at: now })))
      return await c.notFound()
    sayNext(c, 'review-merged')
  }
  return c.redirect(directoryUrls.review.href({ locale, organisation: organisation.slug }), 303)
}

async function render(
  c: ReviewContext,
  found: Reviewed,
  { fields, fault }: { fields: FormFields; fault: ReviewFault },
) {
  const { db, shell, now } = c.var
  const { organisation, initiative } = found
  const { id, content, mergedInto } = organisation
  const year = now.getUTCFullYear()
  const { name, website, place } = content
  const compared = { name, website, taxNumber: null, country: place.country, except: id }
  return c.html(
    <ReviewPage
      shell={shell}
      organisation={organisation}
      criteria={checkCriteria(content, year)}
      young={checkYoung(content, year)}
      tier={tierFor(content, year)}
      isRun={found.stewards.length > 0}
      isOfficer={initiative === null}
      alike={initiative || mergedInto ? [] : await listLike(db, compared)}
      merged={mergedInto ? ((await findOrganisationById(db, mergedInto))?.content.name ?? null) : null}
      filled={(field) => typed(fields, field)}
      fault={fault}
    />,
    fault ? 422 : 200,
  )
}
