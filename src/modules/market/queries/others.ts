import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { WishKind } from '../rules/hold/wishes.ts'
import type { MarketTables } from '../tables.ts'
import { type Participant, participantColumns } from './participants.ts'

type Db = Database<MarketTables>

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
    .select(participantColumns)
    .where('round', '=', round)
    .where('side', '=', otherSides[side])
    .where('id', '<>', id)
    .where('left_at', 'is', null)
}

const otherSides = { seller: 'buyer', buyer: 'seller', peer: 'peer' } as const
