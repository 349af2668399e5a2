import type { Database } from '#kernel/database/database.ts'
import type { LearningTables } from '../tables.ts'
import type { Place } from './events.ts'

type Db = Database<LearningTables>

export type Certificate = NonNullable<Awaited<ReturnType<typeof findCertificate>>>

function certificates(db: Db) {
  return db
    .selectFrom('certificate')
    .select(['id', 'code', 'course', 'version', 'language', 'name', 'hours', 'country'])
    .select(['completed_at as completedAt', 'issued_at as issuedAt', 'named_by as namedBy'])
    .select(['withdrawn_at as withdrawnAt', 'withdrawn_by as withdrawnBy', 'withdrawal_reason as withdrawalReason'])
}

/** By its canonical code, whoever asks. */
export async function findCertificate(db: Db, code: string) {
  return await certificates(db).where('code', '=', code).executeTakeFirst()
}

/** By its code, held until the transaction ends: whoever changes it waits for whoever did before. */
export async function lockCertificate(transaction: Db, code: string) {
  return await certificates(transaction).where('code', '=', code).forUpdate().executeTakeFirst()
}

export async function findOwnCertificate(db: Db, { actorId, course, version }: Place) {
  return await certificates(db)
    .where('actor_id', '=', actorId)
    .where('course', '=', course)
    .where('version', '=', version)
    .executeTakeFirst()
}

/** By its id, and only if it is this actor's. */
export async function findCertificateOf(db: Db, actorId: string, id: string) {
  return await certificates(db).where('actor_id', '=', actorId).where('id', '=', id).executeTakeFirst()
}

export async function listCertificates(db: Db, actorId: string) {
  return await certificates(db).where('actor_id', '=', actorId).orderBy('issued_at', 'desc').execute()
}

/** Those of some actors that are valid and show a name, the newest first. */
export async function listNamedCertificates(db: Db, actorIds: readonly string[], most: number) {
  if (!actorIds.length) return []
  return await certificates(db)
    .where('actor_id', 'in', actorIds)
    .where('name', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('issued_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
}

export interface From {
  country: string | null
  sector: string | null
}

export interface NewCertificate extends Place, From {
  code: string
  language: string
  hours: number
  completedAt: Date
  issuedAt: Date
  namedBy: string
}

/** Issues it, unless the actor has one of that version; tells which. */
export async function insertCertificate(
  transaction: Db,
  { actorId, completedAt, issuedAt, namedBy, ...certificate }: NewCertificate,
) {
  const { id } =
    (await transaction
      .insertInto('certificate')
      .values({ ...certificate, actor_id: actorId, completed_at: completedAt, issued_at: issuedAt, named_by: namedBy })
      .onConflict((twice) => twice.columns(['actor_id', 'course', 'version']).doNothing())
      .returning('id')
      .executeTakeFirst()) ?? {}
  return id ?? null
}

/** What was agreed to be shown: a name with the wording agreed to, or nothing. */
export interface ShownName {
  name: string | null
  wording: string
  /** Id of the request or the choice that it is of; a UUIDv7. */
  by: string
  at: Date
}

export async function updateName(transaction: Db, id: string, { name, wording, by, at }: ShownName) {
  await transaction
    .updateTable('certificate')
    .set((row) => ({
      name,
      name_consent: name === null ? null : wording,
      name_consented_at: name === null ? null : at,
      named_by: row.fn<string>('greatest', ['named_by', row.cast<string>(row.val(by), 'uuid')]),
    }))
    .where('id', '=', id)
    .execute()
}

export async function updateLanguage(transaction: Db, id: string, language: string) {
  await transaction.updateTable('certificate').set({ language }).where('id', '=', id).execute()
}

interface Withdrawal {
  by: 'office' | 'holder'
  reason: string | null
  at: Date
}

/** `null` makes it valid again. */
export async function updateWithdrawal(transaction: Db, id: string, withdrawal: Withdrawal | null) {
  await transaction
    .updateTable('certificate')
    .set({
      withdrawn_at: withdrawal?.at ?? null,
      withdrawn_by: withdrawal?.by ?? null,
      withdrawal_reason: withdrawal?.reason ?? null,
    })
    .where('id', '=', id)
    .execute()
}

/** Cuts the link to the person; what she agreed to show stays. */
export async function detachCertificates(transaction: Db, actorId: string) {
  await transaction.updateTable('certificate').set({ actor_id: null }).where('actor_id', '=', actorId).execute()
}

/** The enrolment, held so that one certificate is written at a time; who began it as a visitor has a country and a sector by now. */
export async function lockFinished(transaction: Db, { actorId, course, version }: Place, from: From) {
  return await transaction
    .updateTable('enrolment')
    .set((row) => ({
      country: row.fn.coalesce('country', row.val(from.country)),
      sector: row.fn.coalesce('sector', row.val(from.sector)),
    }))
    .where('actor_id', '=', actorId)
    .where('course', '=', course)
    .where('version', '=', version)
    .returning(['country', 'sector', 'finished_at as finishedAt'])
    .executeTakeFirst()
}
