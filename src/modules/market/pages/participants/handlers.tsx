import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { isIdentifier } from '#kernel/new-id.ts'
import { bringParticipants, type Brought } from '../../actions/bring-participants.ts'
import { linkCode } from '../../actions/links.ts'
import { comeBack, leaveRound } from '../../actions/leave-round.ts'
import { tellChanges } from '../../actions/invite.ts'
import { listParticipants } from '../../queries/participants.ts'
import type { Round } from '../../queries/rounds.ts'
import type { MarketTables } from '../../tables.ts'
import { marketUrls } from '../../urls.ts'
import { organised, organiseLimit, type RoundContext } from '../organised.ts'
import { ParticipantsPage, type TableProblem } from './page.tsx'

export async function showParticipants(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  return await render(c, found.round, { problem: null, brought: null })
}

export async function createParticipants(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { db, locale, limiter } = c.var
  const { round, person } = found
  const fields = await readForm(c)
  const { file } = fields
  if (!(file instanceof File) || file.size === 0) return await render(c, round, { problem: 'missing', brought: null })
  if (!(await limiter.allows(organiseLimit, person.id)))
    return await render(c, round, { problem: 'too-often', brought: null })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const brought = await bringParticipants(db, { round, bytes, locale, onlyLook: typed(fields, 'look') === 'on' })
  if (typeof brought === 'string') return await render(c, round, { problem: brought, brought: null })
  if (!brought.isEntered) return await render(c, round, { problem: null, brought })
  sayNext(c, 'participants-brought')
  return c.redirect(marketUrls.participants.href({ locale, round: round.slug }), 303)
}

export async function leave(c: PageContext<MarketTables, typeof marketUrls.leaving.pattern>) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { db, locale, now } = c.var
  const { round } = found
  const participant = c.req.param('participant')
  if (!isIdentifier(participant)) return await c.notFound()
  await leaveRound(db, { round, participant, at: now })
  await tellChanges(c.var, round, now)
  sayNext(c, 'participant-left')
  return c.redirect(marketUrls.participants.href({ locale, round: round.slug }), 303)
}

/** Whoever left comes after all. */
export async function comeAfterAll(c: PageContext<MarketTables, typeof marketUrls.returning.pattern>) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { locale, now } = c.var
  const { round } = found
  const participant = c.req.param('participant')
  if (!isIdentifier(participant) || !(await comeBack(c.var, { round, participant, at: now }))) return await c.notFound()
  sayNext(c, 'participant-returned')
  return c.redirect(marketUrls.participants.href({ locale, round: round.slug }), 303)
}

interface Shown {
  problem: TableProblem | null
  brought: Brought | null
}

/** Shown at once: a call list is read as a whole, or printed. */
const most = 200

async function render(c: RoundContext, round: Round, { problem, brought }: Shown) {
  const { db, shell } = c.var
  const after = c.req.query('after') ?? ''
  const all = await listParticipants(db, round.id)
  const from = all.findIndex(({ id }) => id > after)
  const people = from < 0 ? [] : all.slice(from, from + most)
  const codes = await Promise.all(people.map(async (each) => (each.isInvited ? await linkCode(c.var, each) : '')))
  const isWrong = problem !== null || (brought?.faults.length ?? 0) > 0
  return c.html(
    <ParticipantsPage
      shell={shell}
      round={round}
      people={people.map((each, at) => ({ ...each, code: codes[at] ?? '' }))}
      next={all.length > from + most ? (people.at(-1)?.id ?? null) : null}
      isLater={from > 0}
      problem={problem}
      brought={brought}
    />,
    isWrong ? 422 : 200,
  )
}
