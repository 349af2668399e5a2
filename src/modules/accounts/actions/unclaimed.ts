import type { LentDatabase } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import type { Locale } from '#kernel/i18n/locales.ts'

type ClaimWorld = Pick<World, 'contributions'> & { db: LentDatabase; locale: Locale }

/** What a visitor did in every module, in words; empty when nothing. */
export async function unclaimedBy({ db, contributions, locale }: ClaimWorld, visitor: string): Promise<string[]> {
  const parts = await Promise.all(contributions.map(({ unclaimed }) => unclaimed?.(db, visitor, locale) ?? []))
  return parts.flat()
}
