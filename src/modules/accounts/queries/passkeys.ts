import type { Database } from '#kernel/database/database.ts'
import type { AccountsTables } from '../tables.ts'

export type Passkey = Awaited<ReturnType<typeof listPasskeys>>[number]

export async function listPasskeys(db: Database<AccountsTables>, personId: string) {
  return await db
    .selectFrom('passkey')
    .select(['id', 'name', 'created_at as createdAt'])
    .where('person_id', '=', personId)
    .orderBy('id')
    .execute()
}

interface OwnPasskey {
  id: string
  personId: string
}

export async function renamePasskey(
  db: Database<AccountsTables>,
  { id, personId, name }: OwnPasskey & { name: string },
) {
  const renamed = await db
    .updateTable('passkey')
    .set({ name })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .returning('id')
    .executeTakeFirst()
  return renamed !== undefined
}

export async function deletePasskey(db: Database<AccountsTables>, { id, personId }: OwnPasskey) {
  const removed = await db
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .returning('id')
    .executeTakeFirst()
  return removed !== undefined
}

export async function deletePasskeysOf(db: Database<AccountsTables>, personId: string) {
  await db.deleteFrom('passkey').where('person_id', '=', personId).execute()
}
