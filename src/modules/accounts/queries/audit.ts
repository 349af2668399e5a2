import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { AccountsTables } from '../tables.ts'

export type AuditRow = Awaited<ReturnType<typeof listAudit>>[number]

export interface AuditWish {
  module: string
  event: string
  after: string | null
  most: number
}

export async function listAudit(db: Database<AccountsTables>, { module, event, after, most }: AuditWish) {
  return await db
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.person_id')
    .select(['audit.id', 'audit.at', 'audit.person_id as personId', 'person.name', 'audit.module', 'audit.event'])
    .select(['audit.subject', 'audit.country', 'audit.detail'])
    .$if(module !== '', (query) => query.where('audit.module', '=', module))
    .$if(event !== '', (query) => query.where('audit.event', '=', event))
    .$if(after !== null, (query) => query.where('audit.id', '<', after ?? ''))
    .orderBy('audit.id', 'desc')
    .limit(most)
    .execute()
}

/** Every kind of event that happened: one step through the index a kind, however many rows it has. */
export async function listAuditKinds(db: Database<AccountsTables>) {
  const { rows } = await sql<{ module: string; event: string }>`
    with recursive kind as (
      (select module, event from audit order by module, event limit 1)
      union all
      select next.module, next.event from kind cross join lateral (
        select module, event from audit where (module, event) > (kind.module, kind.event) order by module, event limit 1
      ) next
    ) select module, event from kind`.execute(db)
  return rows
}
