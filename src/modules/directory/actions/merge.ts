import type { Database } from '#kernel/database/database.ts'
import { organisationsMerged } from '../events.ts'
import { lockOrganisation, updateMerged } from '../queries/organisations.ts'
import { insertSteward, listStewards } from '../queries/stewards.ts'
import type { DirectoryTables } from '../tables.ts'
import { changeState } from './change-state.ts'

interface Merging {
  from: string
  into: string
  personId: string
  at: Date
}

/**
 * Two that are one become one: the first is no longer shown and its address leads to the second, which those who ran the first run too.
 * What either said stays in its history. False where one of them is merged already.
 */
export async function merge(db: Database<DirectoryTables>, { from, into, personId, at }: Merging): Promise<boolean> {
  return await db.transaction().execute(async (transaction) => {
    // In one order, so that two who merge the same pair never wait for each other.
    const [one, other] = [from, into].toSorted()
    const both = [await lockOrganisation(transaction, one ?? from), await lockOrganisation(transaction, other ?? into)]
    const [first, second] = [both.find(({ id }) => id === from), both.find(({ id }) => id === into)]
    if (from === into || !first || !second || first.mergedInto || second.mergedInto) return false
    await updateMerged(transaction, from, into)
    await changeState(transaction, { id: from, state: 'archived', tier: null, reason: null, personId, at })
    const already = new Set((await listStewards(transaction, into)).map((steward) => steward.personId))
    for (const steward of await listStewards(transaction, from))
      if (!already.has(steward.personId))
        await insertSteward(transaction, {
          organisation: into,
          personId: steward.personId,
          role: steward.role,
          since: at,
        })
    const country = first.content.place.country
    await organisationsMerged(transaction, { slug: first.slug, into: second.slug, country, personId, at })
    return true
  })
}

/** The first is shown again by itself; whoever came to the second with it stays there. */
export async function unmerge(
  db: Database<DirectoryTables>,
  { id, personId, at }: { id: string; personId: string; at: Date },
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lockOrganisation(transaction, id)
    await updateMerged(transaction, id, null)
    await changeState(transaction, { id, state: 'declared', tier: null, reason: null, personId, at })
  })
}
