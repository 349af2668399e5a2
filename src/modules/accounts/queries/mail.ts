import type { Insertable } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { AccountsTables } from '../tables.ts'

export async function insertMail(db: Database<AccountsTables>, mail: Insertable<AccountsTables['mail']>) {
  const { id } = await db.insertInto('mail').values(mail).returning('id').executeTakeFirstOrThrow()
  return id
}
