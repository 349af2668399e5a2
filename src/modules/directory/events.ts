import { recordAudit } from '#kernel/database/audit.ts'
import type { LentDatabase } from '#kernel/database/database.ts'
import type { State } from './rules/kinds.ts'

interface StateChanged {
  slug: string
  country: string
  state: State
  personId: string | null
  at: Date
}

export async function organisationStateChanged(
  transaction: LentDatabase,
  { slug, country, state, personId, at }: StateChanged,
): Promise<void> {
  await recordAudit(transaction, {
    at,
    personId,
    module: 'directory',
    event: 'organisationStateChanged',
    subject: `organisation ${slug}`,
    country,
    detail: { state },
  })
}

interface MunicipalitiesImported {
  count: number
  source: string
  dated: string
  at: Date
}

export async function municipalitiesImported(
  transaction: LentDatabase,
  { count, source, dated, at }: MunicipalitiesImported,
): Promise<void> {
  await recordAudit(transaction, {
    at,
    personId: null,
    module: 'directory',
    event: 'municipalitiesImported',
    subject: `municipality ${count}`,
    country: null,
    detail: { source, date: dated },
  })
}

interface StewardsChanged {
  slug: string
  country: string
  /** 'added', 'removed', 'ownership accepted'. */
  what: string
  personId: string
  at: Date
}

/** Who runs an organisation has changed, or a request to run it was answered. */
export async function stewardsChanged(
  transaction: LentDatabase,
  { slug, country, what, personId, at }: StewardsChanged,
): Promise<void> {
  await recordAudit(transaction, {
    at,
    personId,
    module: 'directory',
    event: 'stewardsChanged',
    subject: `organisation ${slug}`,
    country,
    detail: { change: what },
  })
}

interface OrganisationsMerged {
  slug: string
  into: string
  country: string
  personId: string
  at: Date
}

export async function organisationsMerged(
  transaction: LentDatabase,
  { slug, into, country, personId, at }: OrganisationsMerged,
): Promise<void> {
  await recordAudit(transaction, {
    at,
    personId,
    module: 'directory',
    event: 'organisationsMerged',
    subject: `organisation ${slug}`,
    country,
    detail: { into },
  })
}

interface OrganisationsImported {
  id: string
  count: number
  what: 'published' | 'undone'
  country: string
  personId: string | null
  at: Date
}

/** A table became organisations, or was taken back. */
export async function organisationsImported(
  transaction: LentDatabase,
  { id, count, what, country, personId, at }: OrganisationsImported,
): Promise<void> {
  await recordAudit(transaction, {
    at,
    personId,
    module: 'directory',
    event: 'organisationsImported',
    subject: `import ${id}`,
    country,
    detail: { change: what, count },
  })
}
