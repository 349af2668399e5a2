import { randomBytes } from 'node:crypto'
import { signed } from '../src/modules/accounts/auth/session-cookie.ts'
import { own } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import type { Country } from '../src/modules/accounts/rules/places.ts'
import type { GrantableRole } from '../src/modules/accounts/rules/permissions.ts'
import type { AccountsTables } from '../src/modules/accounts/tables.ts'

export interface Actor {
  id: string
  actorId: string
  name: string
  email: string
  /** Value of the Cookie header that signs this person in. */
  cookie: string
}

interface Part {
  name: string
  country?: Country
  role?: GrantableRole
}

const parts = {
  /** Runs a venture in Peru: a learner. */
  ana: { name: 'Ana', country: 'PE' },
  /** Works with Ana. */
  bruno: { name: 'Bruno', country: 'PE' },
  /** A stranger to both. */
  carla: { name: 'Carla', country: 'CL' },
  diego: { name: 'Diego', country: 'PE', role: 'officer' },
  /** Only reads. */
  elena: { name: 'Elena' },
  edith: { name: 'Edith', country: 'CO', role: 'editor' },
  adela: { name: 'Adela', role: 'administrator' },
} satisfies Record<string, Part>

/** The people of every test, each signed in: `headers: { cookie: ana.cookie }`. */
export async function cast(world: World): Promise<Record<keyof typeof parts, Actor>> {
  const people = await Promise.all(
    Object.entries(parts).map(async ([key, part]) => [key, await enterStage(world, part)] as const),
  )
  // Object.fromEntries forgets the keys; they are those of `parts`.
  return Object.fromEntries(people) as Record<keyof typeof parts, Actor>
}

/** One more person, signed in. */
export async function enterStage(world: World, part: Part): Promise<Actor> {
  const db = own<AccountsTables>(world.db)
  const email = `${part.name.toLowerCase()}@example.org`
  const person = await db
    .insertInto('person')
    .values({
      name: part.name,
      email,
      email_verified: true,
      country: part.country ?? null,
    })
    .returning(['id', 'actor_id'])
    .executeTakeFirstOrThrow()
  if (part.role)
    await db
      .insertInto('role_grant')
      .values({
        person_id: person.id,
        role: part.role,
        country: part.role === 'officer' ? (part.country ?? null) : null,
        reason: 'the cast',
        granted_at: new Date(),
      })
      .execute()
  return {
    id: person.id,
    actorId: person.actor_id,
    name: part.name,
    email,
    cookie: await openSession(world, person.id),
  }
}

/** Somebody who was given a card, signed in; she has no address. */
export async function cardHolder(world: World, number: string): Promise<Actor> {
  const { id, actorId, name } = await own<AccountsTables>(world.db)
    .selectFrom('card')
    .innerJoin('person', 'person.id', 'card.person_id')
    .select(['person.id', 'person.actor_id as actorId', 'person.name'])
    .where('card.number', '=', number)
    .executeTakeFirstOrThrow()
  return { id, actorId, name, email: '', cookie: await openSession(world, id) }
}

/** Another device of the same person: the Cookie header of a new session. */
export async function openSession(world: World, personId: string): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await own<AccountsTables>(world.db)
    .insertInto('session')
    .values({
      person_id: personId,
      token,
      user_agent: 'Firefox, Android',
      expires_at: new Date(Date.now() + 86_400_000),
    })
    .execute()
  return `session=${encodeURIComponent(signed(token, await world.secret('auth')))}`
}
