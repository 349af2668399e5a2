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

export async function listAuditKinds(db: Database<AccountsTables>) {
  return await db
    .selectFrom('audit')
    .select(['module', 'event'])
    .distinct()
    .orderBy('module')
    .orderBy('event')
    .execute()
}
