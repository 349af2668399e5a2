import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { ParticipantRow, Side } from '../rules/hold/participant-rows.ts'
import type { WishKind } from '../rules/hold/wishes.ts'
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

const columns = [
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
  return await db.selectFrom('round_participant').select(columns).where('round', '=', round).orderBy('id').execute()
}

export async function findParticipant(db: Db, round: string, id: string): Promise<Participant | undefined> {
  return await db
    .selectFrom('round_participant')
    .select(columns)
    .where('round', '=', round)
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .executeTakeFirst()
}

export type ParticipantChange = Pick<Participant, 'canFrom' | 'canTo' | 'most' | 'least' | 'isRemote'>

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

/** Comes in on the day; null takes it back. */
export async function updateCame(db: Db, id: string, at: Date | null): Promise<void> {
  await db.updateTable('round_participant').set({ came_at: at }).where('id', '=', id).execute()
}

export async function joinPerson(db: Db, id: string, personId: string | null): Promise<void> {
  await db.updateTable('round_participant').set({ person_id: personId }).where('id', '=', id).execute()
}

/** Somebody whom one may wish to meet, and what was said of them. */
export interface Other extends Participant {
  wish: WishKind | null
}

interface OthersWish {
  person: Pick<Participant, 'id' | 'round' | 'side'>
  /** Shown before all others, whatever their place. */
  first: readonly string[]
  /** Identifier after which this page begins; empty on the first. */
  after: string
  most: number
}

/** A page of those whom somebody may meet, by the order of their entry, with those before them that are to come first. */
export async function listOthers(db: Db, { person, first, after, most }: OthersWish): Promise<Other[]> {
  const isFirst = sql<boolean>`id = any(${[...first]}::uuid[])`
  return await whomOf(db, person)
    .select((row) =>
      row
        .selectFrom('round_wish')
        .select('wish')
        .where('participant', '=', person.id)
        .whereRef('other', '=', 'round_participant.id')
        .as('wish'),
    )
    .where((where) => where.or([isFirst, ...(after === '' ? [sql<boolean>`true`] : [where('id', '>', after)])]))
    .orderBy(isFirst, 'desc')
    .orderBy('id')
    .limit(first.length + most)
    .execute()
}

/** Of these identifiers, those whom somebody may meet. */
export async function listKnown(db: Db, person: OthersWish['person'], ids: readonly string[]): Promise<string[]> {
  if (!ids.length) return []
  const rows = await whomOf(db, person)
    .where('id', 'in', [...ids])
    .execute()
  return rows.map(({ id }) => id)
}

/** Those of the directory whom somebody may meet. */
export async function listListed(
  db: Db,
  person: OthersWish['person'],
): Promise<{ id: string; organisation: string }[]> {
  return await whomOf(db, person)
    .where('organisation', 'is not', null)
    .$narrowType<{ organisation: string }>()
    .execute()
}

/** Those of the other side; without sides, everyone else. */
function whomOf(db: Db, { id, round, side }: OthersWish['person']) {
  return db
    .selectFrom('round_participant')
    .select(columns)
    .where('round', '=', round)
    .where('side', '=', otherSides[side])
    .where('id', '<>', id)
    .where('left_at', 'is', null)
}

const otherSides = { seller: 'buyer', buyer: 'seller', peer: 'peer' } as const

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
    .select(columns)
    .where('link', '=', link)
    .where('left_at', 'is', null)
    .executeTakeFirst()
}

/** Gives somebody a link who had not so many yet; false where another was quicker. */
export async function updateLink(
  transaction: Db,
  id: string,
  { link, links, at }: { link: Buffer; links: number; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('round_participant')
    .set({ link, links, invited_at: at })
    .where('id', '=', id)
    .where('links', '<', links)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

export async function updateLeft(transaction: Db, id: string, at: Date): Promise<void> {
  await transaction.updateTable('round_participant').set({ left_at: at, link: null }).where('id', '=', id).execute()
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
    .select(columns)
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
