import { type LentDatabase, own } from '#kernel/database/database.ts'
import type { AccountsTables } from '../src/modules/accounts/tables.ts'

/** Path and query of the link in the newest letter to an address. */
export async function lastLink(db: LentDatabase, recipient: string): Promise<string> {
  const { text } = await own<AccountsTables>(db)
    .selectFrom('mail')
    .select('text')
    .where('recipient', '=', recipient)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const { pathname, search } = new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? '')
  return pathname + search
}
