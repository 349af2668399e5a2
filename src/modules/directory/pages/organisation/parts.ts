import type { Child } from 'hono/jsx'
import type { RequestWorld } from '#kernel/http/context.ts'
import { actorsOf } from '#modules/accounts/public.ts'
import { listStewards } from '../../queries/stewards.ts'
import type { Face } from '../../rules/face.ts'
import type { DirectoryTables } from '../../tables.ts'

/** What other modules add about an organisation's people: only where it lets certificates be shown. */
export async function addedParts(
  { var: { contributions, reads, locale, now, shell } }: { var: RequestWorld<DirectoryTables>['Variables'] },
  face: Face,
): Promise<Child[]> {
  if (!face.certificates) return []
  const stewards = await listStewards(reads, face.id)
  const people = await actorsOf(
    reads,
    stewards.map(({ personId }) => personId),
  )
  // The page is the same for everyone: nobody visits it.
  const visit = { db: reads, locale, person: null, actorId: null, now, savesData: shell.dataSaver.on }
  const parts = await Promise.all(
    contributions.map(async ({ organisationPage }) => (await organisationPage?.(visit, { id: face.id, people })) ?? []),
  )
  return parts
    .flat()
    .toSorted((one, other) => one.order - other.order)
    .map(({ section }) => section)
}
