import { own } from '#kernel/database/database.ts'
import type { HomePart, Visit } from '#kernel/sockets/module.ts'
import { HomeSection } from '../pages/home-section/home-section.tsx'
import { countByPlace } from '../queries/listing-counts.ts'
import type { DirectoryTables } from '../tables.ts'

/** For whoever comes new: who has begun something here sees her own next steps. */
export async function placesHome({ db, locale, actorId }: Visit): Promise<HomePart[]> {
  if (actorId !== null) return []
  const places = await countByPlace(own<DirectoryTables>(db), {})
  return places.length ? [{ order: 60, section: <HomeSection locale={locale} places={places} /> }] : []
}
