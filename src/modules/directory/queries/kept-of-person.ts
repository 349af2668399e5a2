import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { DirectoryTables } from '../tables.ts'

type Db = Database<DirectoryTables>

/** What the directory keeps about a person: what she runs, what she asked for, what she reported and what she changed. */
export async function listKeptOf(db: Db, personId: string) {
  const organisations = await db
    .selectFrom('steward')
    .innerJoin('organisation', 'organisation.id', 'steward.organisation')
    .select(['slug', 'name', 'role', 'since', 'state', 'content'])
    .where('person_id', '=', personId)
    .execute()
  const requests = await db
    .selectFrom('ownership_request')
    .innerJoin('organisation', 'organisation.id', 'ownership_request.organisation')
    .select(['slug', 'message', 'is_contest as isContest', 'at', 'decision', 'decided_at as decidedAt', 'reason'])
    .where('person_id', '=', personId)
    .execute()
  const reports = await db
    .selectFrom('error_report')
    .innerJoin('organisation', 'organisation.id', 'error_report.organisation')
    .select(['slug', 'message', 'at', 'done_at as doneAt'])
    .where('person_id', '=', personId)
    .execute()
  const changes = await db
    .selectFrom('organisation_revision')
    .innerJoin('organisation', 'organisation.id', 'organisation_revision.organisation')
    .select(['slug', 'organisation_revision.revision', 'at', 'changed'])
    .where('person_id', '=', personId)
    .execute()
  return { organisations, requests, reports, changes }
}

/** Cuts every link to a person; what was entered by its owner and is run by nobody else goes with her. */
export async function erasePerson(transaction: Db, personId: string): Promise<void> {
  await sql`delete from organisation where origin = 'owner' and id in (select organisation from steward where person_id = ${personId})
    and not exists (select from steward where steward.organisation = organisation.id and person_id <> ${personId})`.execute(
    transaction,
  )
  await transaction.deleteFrom('steward').where('person_id', '=', personId).execute()
  await transaction.deleteFrom('ownership_request').where('person_id', '=', personId).execute()
  await transaction.deleteFrom('error_report').where('person_id', '=', personId).execute()
  for (const table of ['organisation_revision', 'organisation_state'] as const)
    await transaction.updateTable(table).set({ person_id: null }).where('person_id', '=', personId).execute()
}

/** The introductions that a person asked for, in her words. */
export async function listIntroductionsOf(db: Db, personId: string) {
  return await db
    .selectFrom('introduction')
    .innerJoin('organisation', 'organisation.id', 'other')
    .select(['slug', 'message', 'at', 'introduction.state'])
    .where('introduction.person_id', '=', personId)
    .orderBy('introduction.id')
    .execute()
}

/** What she wrote goes; that two were introduced stays, without her. */
export async function eraseIntroducer(transaction: Db, personId: string): Promise<void> {
  await transaction
    .updateTable('introduction')
    .set({ person_id: null, message: '' })
    .where('person_id', '=', personId)
    .execute()
  await transaction.updateTable('fit_refusal').set({ person_id: null }).where('person_id', '=', personId).execute()
}
