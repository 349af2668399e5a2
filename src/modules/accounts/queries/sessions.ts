import { CompiledQuery } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Grant } from '#kernel/http/context.ts'
import type { Country } from '../rules/places.ts'
import type { Sector } from '../rules/profile.ts'
import type { AccountsTables } from '../tables.ts'

export interface CurrentSession {
  id: string
  personId: string
  name: string
  actorId: string
  country: Country | null
  sector: Sector | null
  roles: Grant[]
  /** Last used so long ago that the use is worth writing down. */
  stale: boolean
}

// One statement, written out so that nothing is compiled on the way of every request; the pool gives it a name.
const current = `
  select session.id, person.id as "personId", person.name, person.actor_id as "actorId", person.country, person.sector,
    session.updated_at < now() - interval '1 hour' as stale,
    coalesce((
      select json_agg(json_build_object('role', role, 'country', country))
      from role_grant where person_id = person.id and revoked_at is null
    ), '[]') as roles
  from session join person on person.id = session.person_id
  where session.token = $1 and session.expires_at > now()`

export async function findCurrentSession(db: Database<AccountsTables>, token: string) {
  const { rows } = await db.executeQuery<CurrentSession>(CompiledQuery.raw(current, [token]))
  return rows[0] ?? null
}

export async function touchSession(db: Database<AccountsTables>, id: string, expiresAt: Date) {
  await db.updateTable('session').set({ updated_at: new Date(), expires_at: expiresAt }).where('id', '=', id).execute()
}

export type OpenSession = Awaited<ReturnType<typeof listSessions>>[number]

export async function listSessions(db: Database<AccountsTables>, personId: string, currentToken: string | null) {
  return await db
    .selectFrom('session')
    .select(['id', 'user_agent as device', 'created_at as createdAt', 'updated_at as usedAt'])
    .select((row) => row.cast<boolean>(row('token', '=', currentToken ?? ''), 'boolean').as('current'))
    .where('person_id', '=', personId)
    .where('expires_at', '>', new Date())
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .execute()
}

/** True when it was this person's. */
export async function deleteSession(db: Database<AccountsTables>, session: { id: string; personId: string }) {
  const ended = await db
    .deleteFrom('session')
    .where('id', '=', session.id)
    .where('person_id', '=', session.personId)
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}

export async function deleteOtherSessions(db: Database<AccountsTables>, keep: { token: string; personId: string }) {
  const ended = await db
    .deleteFrom('session')
    .where('person_id', '=', keep.personId)
    .where('token', '!=', keep.token)
    .returning('id')
    .execute()
  return ended.length
}

/** When this session was opened; null when there is none. */
export async function sessionBegun(db: Database<AccountsTables>, token: string) {
  const session = await db.selectFrom('session').select('created_at').where('token', '=', token).executeTakeFirst()
  return session?.created_at ?? null
}
