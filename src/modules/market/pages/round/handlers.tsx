import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { clean } from '#kernel/text.ts'
import { changeRound } from '../../actions/change-round.ts'
import { inviteAll, tellChanges } from '../../actions/invite.ts'
import { type Publication, publishRound } from '../../actions/publish-round.ts'
import { countOutcomes } from '../../queries/outcomes.ts'
import { countSides } from '../../queries/participants.ts'
import { findProof } from '../../queries/plans.ts'
import { beginWishing, findRound } from '../../queries/rounds.ts'
import { countWishes } from '../../queries/wishes.ts'
import { isRoomPattern } from '../../rules/hold/rooms.ts'
import { marketUrls } from '../../urls.ts'
import { organised, type RoundContext, runs } from '../organised.ts'
import { RoundPage } from './page.tsx'

/** What everyone may know of a round and, for whoever runs it, what there is to do. */
export async function showRound(c: RoundContext) {
  return await render(c, null)
}

/** Address of the rooms as it was typed, where it is none. */
async function render(c: RoundContext, badRooms: string | null) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const { db, shell, person } = c.var
  const round = await findRound(db, c.req.param('round'))
  const isOrganiser = round !== undefined && runs(person, round)
  if (!round || (round.state !== 'published' && !isOrganiser)) return await c.notFound()
  const [sides, wishes, proof, outcomes] = await Promise.all([
    countSides(db, round.id),
    countWishes(db, round.id),
    findProof(db, round.id),
    countOutcomes(db, round.id),
  ])
  // A published one may have lost every meeting since, which people are told there.
  const hasAgenda = round.state === 'published' || outcomes.sides > 0
  c.header('cache-control', 'no-store')
  return c.html(
    <RoundPage
      shell={shell}
      round={round}
      isOrganiser={isOrganiser}
      {...{ sides, wishes, proof, outcomes, hasAgenda, badRooms }}
    />,
    badRooms === null ? 200 : 422,
  )
}

/** From now on nobody meets at a place: each meeting is in a room of its own, and everyone is told once. */
export async function goVirtual(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { db, now } = c.var
  const { round } = found
  const rooms = clean(typed(await readForm(c), 'rooms')).slice(0, 300)
  if (!isRoomPattern(rooms)) return await render(c, rooms)
  const settings = { ...round.settings, place: null, isVirtual: true, rooms }
  await changeRound(db, { round, name: round.name, settings, at: now })
  await tellChanges(c.var, round, now)
  return back(c, 'round-virtual')
}

export async function invite(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { round } = found
  await inviteAll(c.var, round, c.var.now)
  await beginWishing(c.var.db, round.id)
  return back(c, 'participants-invited')
}

export async function publish(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { db, now } = c.var
  const { round } = found
  const publication = await publishRound(db, round, now)
  if (publication === 'published' || publication === 'already') await tellChanges(c.var, round, now)
  return back(c, saidOf[publication])
}

const saidOf = {
  published: 'round-published',
  already: 'changes-told',
  empty: 'nothing-to-publish',
  refused: 'refused-not-published',
} satisfies Record<Publication, string>

function back(c: RoundContext, said: string) {
  sayNext(c, said)
  return c.redirect(marketUrls.round.href({ locale: c.var.locale, round: c.req.param('round') }), 303)
}
