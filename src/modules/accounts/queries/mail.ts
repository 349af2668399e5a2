import type { Insertable } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { AccountsTables } from '../tables.ts'

export async function insertMail(db: Database<AccountsTables>, mail: Insertable<AccountsTables['mail']>) {
  const { id } = await db.insertInto('mail').values(mail).returning('id').executeTakeFirstOrThrow()
  return id
}

export type Mail = Awaited<ReturnType<typeof listMail>>[number]

export async function listMail(db: Database<AccountsTables>, { after, most }: { after: string | null; most: number }) {
  return await db
    .selectFrom('mail')
    .select(['id', 'recipient', 'subject', 'text', 'error', 'created_at as createdAt', 'sent_at as sentAt'])
    .$if(after !== null, (query) => query.where('id', '<', after ?? ''))
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
}

/** The letter, if nobody has sent it and nobody is sending it now. */
export async function lockWaitingMail(transaction: Database<AccountsTables>, id: string) {
  return await transaction
    .selectFrom('mail')
    .select(['id', 'recipient', 'subject', 'text', 'html', 'locale', 'calendar'])
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
}

/** Once sent, the words go: they hold links that open accounts. */
export async function markMailSent(db: Database<AccountsTables>, id: string, at: Date) {
  await db
    .updateTable('mail')
    .set({ sent_at: at, text: '', html: '', calendar: null, error: null })
    .where('id', '=', id)
    .execute()
}

export async function markMailFailed(db: Database<AccountsTables>, id: string, error: string) {
  await db
    .updateTable('mail')
    .set((row) => ({ error, attempts: row('attempts', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function listWaitingMail(db: Database<AccountsTables>, before: Date) {
  const waiting = await db
    .selectFrom('mail')
    .select('id')
    .where('sent_at', 'is', null)
    .where('created_at', '<', before)
    .where('attempts', '<', 20)
    .orderBy('id')
    .limit(200)
    .execute()
  return waiting.map(({ id }) => id)
}

export async function countStuckMail(db: Database<AccountsTables>) {
  const { count } = await db
    .selectFrom('mail')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('sent_at', 'is', null)
    .where('attempts', '>', 2)
    .executeTakeFirstOrThrow()
  return count
}
