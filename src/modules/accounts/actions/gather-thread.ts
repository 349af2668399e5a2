import type { LentDatabase } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { PersonKey, ThreadStep } from '#kernel/sockets/module.ts'

type ThreadWorld = Pick<World, 'contributions'> & { db: LentDatabase }

/** Everything on somebody's way so far, from every module, in the order in which it happened. */
export async function gatherThread(
  { db, contributions }: ThreadWorld,
  person: PersonKey,
  locale: Locale,
): Promise<ThreadStep[]> {
  const parts = await Promise.all(contributions.map(async ({ thread }) => (await thread?.(db, person, locale)) ?? []))
  return parts.flat().toSorted((one, other) => one.at.getTime() - other.at.getTime())
}
