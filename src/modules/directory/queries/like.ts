import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import { type Likeness, nameKey, webKey } from '../rules/duplicates.ts'
import type { Face } from '../rules/face.ts'
import type { DirectoryTables } from '../tables.ts'

export interface Compared {
  name: string
  website: string | null
  /** Its seal; null where the one that is kept counts. */
  taxNumber: Buffer | null
  /** ISO 3166-1 alpha-2: similar names elsewhere are no sign. */
  country: string
  /** The organisation itself, where it is entered already. */
  except?: string | null
}

export interface Like {
  face: Face
  likeness: Likeness
}

/** Names that are looked at, the nearest first. */
const mostNames = 30

/** The listed organisations that may be the same as one that is compared, the surest first. Drafts of others are not told. */
export async function listLike(db: Database<DirectoryTables>, compared: Compared, most = 5): Promise<Like[]> {
  const { country, taxNumber, except = null } = compared
  const name = nameKey(compared.name)
  const web = webKey(compared.website)
  const { rows } = await sql<{ face: Face; likeness: Likeness }>`
    with alike as (
      select id, 1 as rank from organisation
        where tax_number = coalesce(${taxNumber}, (select tax_number from organisation where id = ${except}))
      union all select id, 2 from organisation where web_key = ${web}
      union all select id, case when is_same then 3 else 4 end from organisations_named_like(${name}, ${mostNames}) near
        where near.country = ${country}
    ),
    surest as (select id, min(rank) as rank from alike where id is distinct from ${except} group by id)
    select face, (array['tax-number', 'web', 'name', 'similar-name'])[rank] as likeness
    from surest join listing on listing.organisation = surest.id order by rank, listing.name limit ${most}`.execute(db)
  return rows
}
