import type { LentDatabase } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'

type DataWorld = Pick<World, 'contributions'> & { db: LentDatabase }

/** Everything that every module keeps about a person, by module. */
export async function gatherData({ db, contributions }: DataWorld, person: { id: string; actorId: string }, at: Date) {
  const parts = await Promise.all(
    contributions.map(async ({ module, personalExport }) => [module, await personalExport?.(db, person)] as const),
  )
  return { madeAt: at.toISOString(), ...Object.fromEntries(parts.filter(([, part]) => part)) }
}
