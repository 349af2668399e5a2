import type { Database } from '#kernel/database/database.ts'
import type { AccountsTables } from '../tables.ts'

export async function rememberVisitor(db: Database<AccountsTables>, note: { personId: string; visitor: string }) {
  await db.updateTable('person').set({ visitor_actor_id: note.visitor }).where('id', '=', note.personId).execute()
}
