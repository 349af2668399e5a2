import { CompiledQuery } from 'kysely'
import type { LentDatabase } from '#kernel/database/database.ts'
import type { Statement } from './statements.ts'

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  Plans?: Plan[]
}

/** Names of the tables that PostgreSQL would read from end to end for this statement. */
export async function scannedWhole(db: LentDatabase, { text, values }: Statement): Promise<string[]> {
  const explained = await db.executeQuery<{ 'QUERY PLAN': { Plan: Plan }[] }>(
    CompiledQuery.raw(`explain (format json) ${text}`, [...values]),
  )
  return explained.rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan: plan }) => scansIn(plan)))
}

function scansIn(plan: Plan): string[] {
  const here = plan['Node Type'] === 'Seq Scan' ? [plan['Relation Name'] ?? ''] : []
  return [...here, ...(plan.Plans ?? []).flatMap(scansIn)]
}
