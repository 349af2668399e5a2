import { type Database, own } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import { agreeMeeting } from '../src/modules/market/actions/agree-meeting.ts'
import { inviteAll } from '../src/modules/market/actions/invite.ts'
import { linkCode } from '../src/modules/market/actions/links.ts'
import { moveMeeting } from '../src/modules/market/actions/move-meeting.ts'
import { openRound } from '../src/modules/market/actions/open-round.ts'
import { publishRound } from '../src/modules/market/actions/publish-round.ts'
import { insertMeetings, listMeetings } from '../src/modules/market/queries/meetings.ts'
import { keepOutcome } from '../src/modules/market/queries/outcomes.ts'
import { insertParticipants, listParticipants } from '../src/modules/market/queries/participants.ts'
import { insertPlan, updatePlan } from '../src/modules/market/queries/plans.ts'
import { findRound } from '../src/modules/market/queries/rounds.ts'
import { keepWishes } from '../src/modules/market/queries/wishes.ts'
import { type Settings, usualSettings } from '../src/modules/market/rules/hold/settings.ts'
import type { MarketTables } from '../src/modules/market/tables.ts'

const day = 86_400_000

/** Of the directory: one who takes part as seller, and one as buyer. */
interface Listed {
  organisation: string
  other: string
}

/** A published round of two who sell and one who buys, with a plan, a meeting that was moved, and what came of it. Made up, as the cast is. */
export async function roundOf(world: World, personId: string, listed: Listed) {
  const db = own<MarketTables>(world.db)
  const at = new Date()
  const starts = Math.ceil(at.getTime() / day) * day + 14 * 3_600_000
  const settings = settingsFrom(starts, at.getTime() + day)
  const slug = await openRound(db, { name: 'Rueda de Quinua', country: 'PE', settings, personId, at })
  const round = await findRound(db, slug)
  if (!round) throw new Error('The round was not opened.')
  await insertParticipants(db, round.id, [
    row('Taller Sumaq', 'seller'),
    row('Sello Hoja', 'seller'),
    row('Tienda Jacaranda', 'buyer'),
  ])
  await inviteAll(world, round, at)
  const [seller, other, buyer] = await listParticipants(db, round.id)
  if (!seller || !other || !buyer) throw new Error('Nobody came.')
  await keepWishes(db, buyer.id, {
    wishes: new Map([
      [seller.id, 'must'],
      [other.id, 'would'],
    ]),
    at,
  })
  const plan = await insertPlan(db, { round: round.id, seed: 1, seconds: 5, at })
  const unmet = [{ seller: other.id, buyer: buyer.id, value: 2, reason: 'most', who: buyer.id } as const]
  const found = {
    steps: 4,
    breaks: 0,
    bound: 0,
    fairness: 2,
    verdict: 'optimal',
    longest_wait: 0,
    idle: 0,
    digest: 'a'.repeat(64),
  }
  await updatePlan(db, plan, { state: 'done', ...found, unmet })
  await insertMeetings(db, round.id, [{ seller: seller.id, buyer: buyer.id, slot: 0, desk: 0 }])
  const [meeting] = await listMeetings(db, round.id)
  if (!meeting) throw new Error('Nobody meets.')
  await moveMeeting(db, { round, meeting: meeting.id, slot: 1, personId, at })
  await agreeMeeting(db, { round, seller: 'Sello Hoja', buyer: 'Tienda Jacaranda', slot: 2, at })
  await publishRound(db, round, at)
  const said = { hasMet: true, isUseful: true, result: 'sample', amount: null, currency: null, at } as const
  await keepOutcome(db, { meeting: meeting.id, participant: buyer.id, ...said })
  return {
    round: slug,
    invited: await linkCode(world, seller),
    meeting: meeting.id,
    participant: seller.id,
    wishing: await openOne(world, { personId, settings, listed }),
  }
}

/** Of a round on one morning, whose wishes end at an instant (milliseconds since 1970). */
export function settingsFrom(starts: number, wishesUntil: number): Settings {
  return {
    ...usualSettings,
    place: 'Quinua',
    isVirtual: false,
    zone: 'America/Lima',
    sessions: [{ starts, ends: starts + 3 * 3_600_000 }],
    slotMinutes: 15,
    tables: 3,
    most: 6,
    wishesUntil,
  }
}

/** A round in which wishes are still taken; gives the code of one who may say hers. */
async function openOne(
  world: World,
  { personId, settings, listed }: { personId: string; settings: Settings; listed: Listed },
): Promise<string> {
  const db = own<MarketTables>(world.db)
  const at = new Date()
  const slug = await openRound(db, { name: 'Rueda abierta', country: 'PE', settings, personId, at })
  const round = await findRound(db, slug)
  if (!round) throw new Error('The round was not opened.')
  await insertParticipants(db, round.id, [
    row('Taller Abierto', 'seller'),
    row('Tienda Abierta', 'buyer'),
    row('Sala Abierta', 'buyer'),
  ])
  await inviteAll(world, round, at)
  const [seller, buyer] = await listParticipants(db, round.id)
  if (!seller || !buyer) throw new Error('Nobody came.')
  // Said once the letters are written, so that none goes to those who run them.
  await listAs(db, seller.id, listed.organisation)
  await listAs(db, buyer.id, listed.other)
  return await linkCode(world, seller)
}

async function listAs(db: Database<MarketTables>, participant: string, organisation: string) {
  await db.updateTable('round_participant').set({ organisation }).where('id', '=', participant).execute()
}

const hours = {
  zone: 'America/Lima',
  canFrom: null,
  canTo: null,
  most: 6,
  least: 0,
  exportsFirstTime: false,
  isRemote: false,
}

function row(name: string, side: 'seller' | 'buyer') {
  const who = { name, side, country: 'PE', email: null, phone: null, languages: ['es'] }
  return { ...hours, ...who, locale: 'es' }
}
