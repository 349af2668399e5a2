import type { Database } from '#kernel/database/database.ts'
import type { DirectoryTables, OwnershipDecision } from '../tables.ts'

type Db = Database<DirectoryTables>

export interface OwnershipRequest {
  id: string
  organisation: string
  personId: string
  message: string
  isContest: boolean
  at: Date
}

const columns = ['id', 'organisation', 'person_id as personId', 'message', 'is_contest as isContest', 'at'] as const

/** False where she has asked already and waits. */
export async function insertOwnershipRequest(
  transaction: Db,
  { personId, isContest, ...rest }: Omit<OwnershipRequest, 'id'>,
): Promise<boolean> {
  const row = await transaction
    .insertInto('ownership_request')
    .values({ ...rest, person_id: personId, is_contest: isContest })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Those that wait for whoever runs the organisation, the oldest first. */
export async function listWaiting(db: Db, organisation: string): Promise<OwnershipRequest[]> {
  return await db
    .selectFrom('ownership_request')
    .select(columns)
    .where('organisation', '=', organisation)
    .where('decided_at', 'is', null)
    .orderBy('at')
    .limit(50)
    .execute()
}

export interface OwnRequest extends OwnershipRequest {
  slug: string
  name: string
  decidedAt: Date | null
  decision: OwnershipDecision | null
  reason: string | null
}

/** What a person has asked for, the newest first. */
export async function listRequestsOf(db: Db, personId: string): Promise<OwnRequest[]> {
  return await db
    .selectFrom('ownership_request')
    .innerJoin('organisation', 'organisation.id', 'ownership_request.organisation')
    .select([
      'ownership_request.id',
      'ownership_request.organisation',
      'person_id as personId',
      'message',
      'is_contest as isContest',
      'at',
      'slug',
      'name',
      'decided_at as decidedAt',
      'decision',
      'reason',
    ])
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .limit(50)
    .execute()
}

/** Holds the row until the transaction ends; undefined where it is decided. */
export async function lockWaiting(transaction: Db, id: string): Promise<OwnershipRequest | undefined> {
  return await transaction
    .selectFrom('ownership_request')
    .select(columns)
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

interface Decided {
  decision: OwnershipDecision
  reason: string | null
  by: string
  at: Date
}

export async function updateDecision(
  transaction: Db,
  id: string,
  { decision, reason, by, at }: Decided,
): Promise<void> {
  await transaction
    .updateTable('ownership_request')
    .set({ decision, reason, decided_by: by, decided_at: at })
    .where('id', '=', id)
    .execute()
}

/** Undefined where it is decided. */
export async function findWaiting(db: Db, id: string): Promise<OwnershipRequest | undefined> {
  return await db
    .selectFrom('ownership_request')
    .select(columns)
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .executeTakeFirst()
}
