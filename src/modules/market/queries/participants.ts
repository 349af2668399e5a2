import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { ParticipantRow, Side } from '../rules/hold/participant-rows.ts'
import type { MarketTables } from '../tables.ts'

type Db = Database<MarketTables>

export interface Participant {
  id: string
  round: string
  name: string
  side: Side
  country: string | null
  email: string | null
  phone: string | null
  locale: string
  zone: string
  languages: string[]
  canFrom: string | null
  canTo: string | null
  most: number
  least: number
  exportsFirstTime: boolean
  isRemote: boolean
  /** Slug of a face of the directory. */
  organisation: string | null
  /** Whoever joined their page to an account. */
  personId: string | null
  cameAt: Date | null
  isInvited: boolean
  /** How many links they had. */
  links: number
  changes: number
  told: number
  leftAt: Date | null
}

export const participantColumns = [
  'id',
  'round',
  'name',
  'side',
  'country',
  'email',
  'phone',
  'locale',
  'zone',
  'languages',
  'can_from as canFrom',
  'can_to as canTo',
  'most',
  'least',
  'exports_first_time as exportsFirstTime',
  'is_remote as isRemote',
  'organisation',
  'person_id as personId',
  'came_at as cameAt',
  sql<boolean>`invited_at is not null`.as('isInvited'),
  'links',
  'changes',
  'told',
  'left_at as leftAt',
] as const

export interface NewParticipant extends ParticipantRow {
  /** In which they are written to. */
  locale: string
  organisation?: string | null
}

export async function insertParticipants(
  transaction: Db,
  round: string,
  rows: readonly NewParticipant[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += 500)
    await transaction
      .insertInto('round_participant')
      .values(
        rows
          .slice(from, from + 500)
          .map(({ canFrom, canTo, exportsFirstTime, isRemote, organisation = null, ...row }) => ({
            ...row,
            round,
            can_from: canFrom,
            can_to: canTo,
            exports_first_time: exportsFirstTime,
            is_remote: isRemote,
            organisation,
          })),
      )
      .execute()
}

/** In the order of their entry; those who left among them. */
export async function listParticipants(db: Db, round: string): Promise<Participant[]> {
  return await db
    .selectFrom('round_participant')
    .select(participantColumns)
    .where('round', '=', round)
    .orderBy('id')
    .execute()
}

export async function findParticipant(db: Db, round: string, id: string): Promise<Participant | undefined> {
  return await db
    .selectFrom('round_participant')
    .select(participantColumns)
    .where('round', '=', round)
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .executeTakeFirst()
}

export type ParticipantChange = Pick<Participant, 'canFrom' | 'canTo' | 'most' | 'least' | 'isRemote'>

/** In a round, the one that a person joined to her account, else one of an organisation that she runs. */
export async function findOwn(
  db: Db,
  round: string,
  { personId, organisations }: { personId: string; organisations: readonly string[] },
): Promise<Participant | undefined> {
  return await db
    .selectFrom('round_participant')
    .select(participantColumns)
    .where('round', '=', round)
    .where('left_at', 'is', null)
    .where('invited_at', 'is not', null)
    .where((where) =>
      where.or([
        where('person_id', '=', personId),
        where('organisation', '=', sql<string>`any(${[...organisations]}::text[])`),
      ]),
    )
    .orderBy(sql`(person_id is not null and person_id = ${personId})`, 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function updateParticipant(
  db: Db,
  id: string,
  { canFrom, canTo, isRemote, ...caps }: ParticipantChange,
): Promise<void> {
  await db
    .updateTable('round_participant')
    .set({ ...caps, can_from: canFrom, can_to: canTo, is_remote: isRemote })
    .where('id', '=', id)
    .execute()
}

/** Those of the directory that take part, by their address. */
export async function listOrganisations(db: Db, round: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('round_participant')
    .select('organisation')
    .where('round', '=', round)
    .where('organisation', 'is not', null)
    .execute()
  return new Set(rows.flatMap(({ organisation }) => organisation ?? []))
}

/** Comes in on the day, once; null takes it back. */
export async function updateCame(db: Db, id: string, at: Date | null): Promise<void> {
  await db
    .updateTable('round_participant')
    .set({ came_at: at && sql<Date>`coalesce(came_at, ${at})` })
    .where('id', '=', id)
    .execute()
}

/** Of rounds whose last session ended before; gives of how many. */
export async function forgetContactsBefore(db: Db, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    update round_participant set email = null, phone = null, link = null from round
    where round.id = round_participant.round and (email is not null or phone is not null or link is not null)
      and (select max((session ->> 'ends')::float8) from jsonb_array_elements(settings -> 'sessions') session) < ${before.getTime()}`.execute(
    db,
  )
  return Number(numAffectedRows ?? 0n)
}

/** False where the page is somebody else's already. */
export async function joinPerson(db: Db, id: string, personId: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('round_participant')
    .set({ person_id: personId })
    .where('id', '=', id)
    .where((where) => where.or([where('person_id', 'is', null), where('person_id', '=', personId)]))
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

export interface Sides {
  everyone: number
  sellers: number
  buyers: number
  invited: number
}

export async function countSides(db: Db, round: string): Promise<Sides> {
  const { rows } = await sql<Sides>`
    select count(*)::integer as everyone, count(*) filter (where side = 'seller')::integer as sellers, count(*) filter (where side = 'buyer')::integer as buyers,
      count(*) filter (where invited_at is not null)::integer as invited
    from round_participant where round = ${round} and left_at is null`.execute(db)
  return rows[0] ?? { everyone: 0, sellers: 0, buyers: 0, invited: 0 }
}

export async function findInvited(db: Db, link: Buffer): Promise<Participant | undefined> {
  return await db
    .selectFrom('round_participant')
    .select(participantColumns)
    .where('link', '=', link)
    .where('left_at', 'is', null)
    .executeTakeFirst()
}

/** Gives somebody a link who had not so many yet; false where another was quicker. Whoever joined the page by a link before has it no more. */
export async function updateLink(
  transaction: Db,
  id: string,
  { link, links, at }: { link: Buffer; links: number; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('round_participant')
    .set({ link, links, invited_at: at, person_id: null })
    .where('id', '=', id)
    .where('links', '<', links)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

export async function updateLeft(transaction: Db, id: string, at: Date): Promise<void> {
  await transaction.updateTable('round_participant').set({ left_at: at, link: null }).where('id', '=', id).execute()
}

/** Comes after all; undefined where nobody of that round had left. Their link before opens nothing. */
export async function endLeft(db: Db, round: string, id: string): Promise<Participant | undefined> {
  return await db
    .updateTable('round_participant')
    .set({ left_at: null })
    .where('round', '=', round)
    .where('id', '=', id)
    .where('left_at', 'is not', null)
    .returning(participantColumns)
    .executeTakeFirst()
}

/** Their agenda is another than they were told. */
export async function noteChanges(transaction: Db, ids: readonly string[]): Promise<void> {
  if (!ids.length) return
  await transaction
    .updateTable('round_participant')
    .set({ changes: sql`changes + 1` })
    .where('id', 'in', [...ids])
    .execute()
}

/** Whose agenda is another than they were told; held until the transaction ends, so that two tellers do not tell twice. */
export async function lockChanged(transaction: Db, round: string): Promise<Participant[]> {
  return await transaction
    .selectFrom('round_participant')
    .select(participantColumns)
    .where('round', '=', round)
    .where('left_at', 'is', null)
    .whereRef('changes', '>', 'told')
    .orderBy('id')
    .forUpdate()
    .execute()
}

export async function noteTold(transaction: Db, ids: readonly string[]): Promise<void> {
  if (!ids.length) return
  await transaction
    .updateTable('round_participant')
    .set({ told: sql`changes` })
    .where('id', 'in', [...ids])
    .execute()
}
