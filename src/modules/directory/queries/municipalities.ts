import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Municipality } from '../rules/municipality-list.ts'
import type { DirectoryTables } from '../tables.ts'

type Db = Database<DirectoryTables>

/** Those of a territory by name; empty where no list was imported, and people write theirs. */
export async function listMunicipalities(db: Db, territory: string): Promise<Municipality[]> {
  return await db
    .selectFrom('municipality')
    .select(['code', 'name', 'territory', 'latitude', 'longitude'])
    .where('territory', '=', territory)
    .orderBy('name')
    .execute()
}

export interface Publication {
  source: string
  /** 'YYYY-MM-DD'. */
  dated: string
}

/** Takes the place of what the territories of the list had before. */
export async function replaceMunicipalities(
  transaction: Db,
  municipalities: readonly Municipality[],
  { source, dated }: Publication,
): Promise<void> {
  const territories = [...new Set(municipalities.map(({ territory }) => territory))]
  await transaction.deleteFrom('municipality').where('territory', 'in', territories).execute()
  await sql`insert into municipality (code, name, territory, latitude, longitude, source, dated)
    select code, name, territory, latitude, longitude, ${source}, ${dated}::date
    from jsonb_to_recordset(${JSON.stringify(municipalities)}::jsonb)
      as given (code text, name text, territory text, latitude real, longitude real)
    on conflict (code) do update set name = excluded.name, territory = excluded.territory, latitude = excluded.latitude,
      longitude = excluded.longitude, source = excluded.source, dated = excluded.dated`.execute(transaction)
}
