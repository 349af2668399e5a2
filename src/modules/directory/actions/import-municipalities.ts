import type { LentDatabase } from '#kernel/database/database.ts'
import { own } from '#kernel/database/database.ts'
import { municipalitiesImported } from '../events.ts'
import { type Publication, replaceMunicipalities } from '../queries/municipalities.ts'
import { type MunicipalityLine, readMunicipalities, type ReadList } from '../rules/municipality-list.ts'
import type { TerritoryPoints } from '../rules/point-fault.ts'
import type { DirectoryTables } from '../tables.ts'

interface Import extends Publication {
  lines: readonly MunicipalityLine[]
  points: TerritoryPoints
  at: Date
}

/** Keeps a list of municipalities with its source and date: the whole of it, or nothing where a line is wrong. */
export async function importMunicipalities(
  db: LentDatabase,
  { lines, points, at, ...publication }: Import,
): Promise<ReadList> {
  const read = readMunicipalities(lines, points)
  if (read.faults.length || !read.municipalities.length) return read
  await own<DirectoryTables>(db)
    .transaction()
    .execute(async (transaction) => {
      await replaceMunicipalities(transaction, read.municipalities, publication)
      await municipalitiesImported(transaction, { count: read.municipalities.length, ...publication, at })
    })
  return read
}
