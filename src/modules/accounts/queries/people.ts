import type { Database } from '#kernel/database/database.ts'
import { addressOf } from '../rules/address.ts'
import type { Country } from '../rules/places.ts'
import type { Sector } from '../rules/profile.ts'
import type { AccountsTables } from '../tables.ts'

export type Profile = NonNullable<Awaited<ReturnType<typeof findProfile>>>

export async function findProfile(db: Database<AccountsTables>, personId: string) {
  const profile = await db
    .selectFrom('person')
    .select(['name', 'email', 'email_verified as emailVerified', 'languages', 'country', 'territory', 'sector'])
    .select(['visitor_actor_id as visitorActorId', 'created_at as createdAt'])
    .select((person) => {
      const password = person
        .selectFrom('credential')
        .whereRef('credential.person_id', '=', 'person.id')
        .where('password', 'is not', null)
        .select('credential.id')
      return person.cast<boolean>(person.exists(password), 'boolean').as('hasPassword')
    })
    .where('id', '=', personId)
    .executeTakeFirst()
  return profile && { ...profile, email: addressOf(profile.email) }
}

export interface ProfileChange {
  name: string
  languages: string[]
  country: Country | null
  territory: string | null
  sector: Sector | null
}

export async function updateProfile(db: Database<AccountsTables>, personId: string, change: ProfileChange) {
  await db
    .updateTable('person')
    .set({ ...change, updated_at: new Date() })
    .where('id', '=', personId)
    .execute()
}

export async function findPersonByEmail(db: Database<AccountsTables>, email: string) {
  return await db
    .selectFrom('person')
    .select(['id', 'name', 'actor_id as actorId', 'email_verified as emailVerified'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
}

export async function findPersonByActor(db: Database<AccountsTables>, actorId: string) {
  return await db.selectFrom('person').select(['id', 'name']).where('actor_id', '=', actorId).executeTakeFirst()
}

export async function findActors(db: Database<AccountsTables>, personIds: readonly string[]) {
  return await db.selectFrom('person').select(['id', 'actor_id as actorId']).where('id', 'in', personIds).execute()
}

export async function insertPerson(db: Database<AccountsTables>, person: { name: string; email: string }) {
  const { id } = await db
    .insertInto('person')
    .values({ ...person, email_verified: true })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function insertPassword(
  db: Database<AccountsTables>,
  { personId, hash }: { personId: string; hash: string },
) {
  await db
    .insertInto('credential')
    .values({ person_id: personId, account_id: personId, provider_id: 'credential', password: hash })
    .execute()
}

export async function verifyEmailOf(db: Database<AccountsTables>, personId: string) {
  await db.updateTable('person').set({ email_verified: true }).where('id', '=', personId).execute()
}

export async function rememberVisitor(db: Database<AccountsTables>, note: { personId: string; visitor: string }) {
  await db.updateTable('person').set({ visitor_actor_id: note.visitor }).where('id', '=', note.personId).execute()
}

/** Where it is this visitor who is noted with her. */
export async function forgetNotedVisitor(db: Database<AccountsTables>, note: { personId: string; visitor: string }) {
  await db
    .updateTable('person')
    .set({ visitor_actor_id: null })
    .where('id', '=', note.personId)
    .where('visitor_actor_id', '=', note.visitor)
    .execute()
}

/** Ends an account: sessions, passkeys, consents and grants go with the row. */
export async function deletePerson(db: Database<AccountsTables>, personId: string) {
  const person = await db.deleteFrom('person').where('id', '=', personId).returning('email').executeTakeFirst()
  if (!person) return
  await db.deleteFrom('mail').where('recipient', '=', person.email).execute()
  await db
    .deleteFrom('verification')
    .where((row) =>
      row.or([row('value', '=', personId), row(row.fn<number>('strpos', ['value', row.val(person.email)]), '>', 0)]),
    )
    .execute()
}
