import { CompiledQuery } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import { gathering } from '#kernel/gather.ts'
import type { Grant } from '#kernel/http/context.ts'
import { madeOnce } from '#kernel/made-once.ts'
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

// Written out, so that nothing is compiled on the way of every request; the pool gives it a name.
const current = `
  select asked.place::integer, session.id, person.id as "personId", person.name, person.actor_id as "actorId", person.country,
    person.sector, session.updated_at < now() - interval '1 hour' as stale,
    coalesce((
      select json_agg(json_build_object('role', role, 'country', country))
      from role_grant where person_id = person.id and revoked_at is null
    ), '[]') as roles
  from unnest($1::text[]) with ordinality as asked (token, place)
  join session on session.token = asked.token join person on person.id = session.person_id
  where session.expires_at > now()`

/** Requests that come while others are being asked for are asked for together: each by a statement that begins after it came. */
export async function findCurrentSession(db: Database<AccountsTables>, token: string): Promise<CurrentSession | null> {
  return await finderOn(db)(token)
}

const finderOn = madeOnce((db: Database<AccountsTables>) =>
  gathering(async (tokens: readonly string[]) => await listCurrentSessions(db, tokens)),
)

async function listCurrentSessions(db: Database<AccountsTables>, tokens: readonly string[]) {
  const found: (CurrentSession | null)[] = tokens.map(() => null)
  const { rows } = await db.executeQuery<CurrentSession & { place: number }>(CompiledQuery.raw(current, [tokens]))
  for (const { place, ...session } of rows) found[place - 1] = session
  return found
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
