import { type RawBuilder, sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { PublicKey } from '#kernel/signing/jws.ts'
import type { AccountsTables } from '../tables.ts'

type Db = Database<AccountsTables>

export interface NewDevice {
  id: string
  actorId: string
  key: PublicKey
  browser: string
  at: Date
}

export async function findDevice(db: Db, id: string) {
  return await db
    .selectFrom('device')
    .select(['id', 'actor_id as actorId', 'key', 'waiting', 'heard_at as heardAt', 'revoked_at as revokedAt'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Changes nothing where the id is taken. */
export async function insertDevice(db: Db, { id, actorId, key, browser, at }: NewDevice) {
  await db
    .insertInto('device')
    .values({ id, actor_id: actorId, key: JSON.stringify(key), browser, created_at: at })
    .onConflict((taken) => taken.column('id').doNothing())
    .execute()
}

export type OwnDevice = Awaited<ReturnType<typeof listDevices>>[number]

export async function listDevices(db: Db, actorId: string) {
  return await db
    .selectFrom('device')
    .select(['id', 'browser', 'waiting', 'created_at as createdAt'])
    .select(['heard_at as heardAt', 'last_used_at as usedAt', 'revoked_at as revokedAt'])
    .where('actor_id', '=', actorId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
}

/** True when it was this actor's; revoked twice, it stays revoked since the first time. */
export async function markRevoked(db: Db, { id, actorId, at }: { id: string; actorId: string; at: Date }) {
  const revoked = await db
    .updateTable('device')
    .set((row) => ({ revoked_at: row.fn.coalesce('revoked_at', row.val(at)) }))
    .where('id', '=', id)
    .where('actor_id', '=', actorId)
    .returning('id')
    .executeTakeFirst()
  return revoked !== undefined
}

export async function moveDevices(transaction: Db, { from, to }: { from: string; to: string }) {
  await transaction.updateTable('device').set({ actor_id: to }).where('actor_id', '=', from).execute()
}

export async function deleteDevices(transaction: Db, actorId: string) {
  await transaction.deleteFrom('device').where('actor_id', '=', actorId).execute()
}

export async function listKeys(db: Db, ids: readonly string[]) {
  return await db
    .selectFrom('device')
    .select(['id', 'key', 'actor_id as actorId'])
    .where((row) => row('id', '=', row.fn.any(row.val([...ids]))))
    .execute()
}

export interface Heard {
  device: string
  /** How many of its statements are left waiting on it; null where it did not say. */
  waiting: number | null
}

export interface Signer {
  device: string
  actorId: string
  revoked: boolean
  person: { id: string; country: string | null; sector: string | null } | null
}

/**
 * Holds the rows of devices until the transaction ends, in the order of their ids, notes that they were heard from, and tells
 * whose they are. A claim or a revocation thus comes wholly before what they signed is written, or wholly after.
 */
export async function holdDevices(transaction: Db, heard: readonly Heard[], at: Date): Promise<Signer[]> {
  return (await heldDevices(heard, at).execute(transaction)).rows
}

/** What `holdDevices` asks, as a part of another statement, which gives a name to its rows: one for each device that there is. */
export function heldDevices(heard: readonly Heard[], at: Date): RawBuilder<Signer> {
  return sql<Signer>`
    with heard as (
      select device.id, heard.waiting
      from unnest(${heard.map(({ device }) => device)}::uuid[], ${heard.map(({ waiting }) => waiting)}::integer[])
        as heard (id, waiting) join device on device.id = heard.id
      order by device.id for no key update of device
    )
    update device set
      waiting = coalesce(heard.waiting, device.waiting),
      heard_at = case when heard.waiting is null then device.heard_at else ${at} end,
      last_used_at = ${at}
    from heard where device.id = heard.id
    returning device.id as device, device.actor_id as "actorId", device.revoked_at is not null as revoked,
      (select json_build_object('id', person.id, 'country', person.country, 'sector', person.sector)
        from person where person.actor_id = device.actor_id) as person`
}
