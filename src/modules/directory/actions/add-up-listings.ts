import type { Database } from '#kernel/database/database.ts'
import { addUpListingChanges } from '../queries/listing-counts.ts'
import { addUpHealthChanges } from '../queries/listing-health.ts'
import type { DirectoryTables } from '../tables.ts'

const most = 10_000

/** Adds up what was written down since the last time, so that a count is read from few rows. */
export async function addUpListings(db: Database<DirectoryTables>): Promise<void> {
  for (const addUp of [addUpListingChanges, addUpHealthChanges]) while ((await addUp(db, most)) === most);
}
