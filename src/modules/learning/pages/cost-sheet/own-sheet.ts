import type { Context } from 'hono'
import { z } from 'zod'
import type { RequestWorld } from '#kernel/http/context.ts'
import { findDocument } from '../../queries/documents.ts'
import { readCostSheet } from '../../rules/cost-sheet.ts'
import type { LearningTables } from '../../tables.ts'

/** The cost sheet of this id, when it is this actor's own; anyone else's is as if it were not there. */
export async function ownSheet<pattern extends string>(
  c: Context<RequestWorld<LearningTables>, pattern>,
  document: string,
) {
  const { db, actorId, locale } = c.var
  const id = z.uuid().safeParse(document)
  if (!actorId || !id.success || !c.req.path.startsWith(`/${locale}/`)) return null
  const found = await findDocument(db, actorId, id.data)
  const sheet = found?.kind === 'cost-sheet' ? readCostSheet(found.content) : null
  return found && sheet ? { ...found, sheet } : null
}
