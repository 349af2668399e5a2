import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import { addressOf } from '../rules/address.ts'
import type { AccountsTables } from '../tables.ts'

export interface PeopleWish {
  /** Everybody; those who have every word in their name or address, the last one perhaps only begun; those who have all of it anywhere. */
  sought: 'all' | 'words' | 'parts'
  /** What was typed. */
  words: string
  /** Id of the last person of the page before. */
  after: string | null
  most: number
}

/** The newest first. */
export async function listPeople(db: Database<AccountsTables>, { sought, words, after, most }: PeopleWish) {
  const people = await db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'created_at as createdAt'])
    .select((person) =>
      person
        .selectFrom('role_grant')
        .whereRef('role_grant.person_id', '=', 'person.id')
        .where('revoked_at', 'is', null)
        .select((grant) => grant.fn.coalesce(grant.fn.agg<string[]>('array_agg', ['role']), grant.val([])).as('roles'))
        .$asScalar()
        .$notNull()
        .as('roles'),
    )
    .$if(sought === 'all' && after !== null, (query) => query.where('id', '<', after ?? ''))
    .$if(sought === 'words', (query) =>
      query.where(sql<boolean>`id in (select people_of_words(${words}, ${after}, ${most}))`),
    )
    .$if(sought === 'parts', (query) =>
      query.where(sql<boolean>`id in (select people_of_parts(${words}, ${after}, ${most}))`),
    )
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return people.map((person) => ({ ...person, email: addressOf(person.email) }))
}
