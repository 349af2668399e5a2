import { compareVersions } from './enrolment.ts'

export type VersionState = 'draft' | 'published' | 'withdrawn'

export type ImportRefusal = 'version-never-changes' | 'programme-unknown'
export type PublicationRefusal = 'no-such-version' | 'published-already' | 'withdrawn-for-good'
export type VersionWithdrawalRefusal = 'no-such-version' | 'not-published' | 'reason-missing'

interface KnownVersion {
  state: VersionState
  digest: string
}

/** Why a package cannot become the version that it names, or null when it can. A draft may be replaced; nothing else may. */
export function importRefusal(known: KnownVersion | undefined, digest: string): ImportRefusal | null {
  return known && known.state !== 'draft' && known.digest !== digest ? 'version-never-changes' : null
}

export function publicationRefusal(version: { state: VersionState } | undefined): PublicationRefusal | null {
  if (!version) return 'no-such-version'
  if (version.state === 'published') return 'published-already'
  return version.state === 'withdrawn' ? 'withdrawn-for-good' : null
}

export function withdrawalRefusal(
  version: { state: VersionState } | undefined,
  reason: string,
): VersionWithdrawalRefusal | null {
  if (!version) return 'no-such-version'
  if (version.state !== 'published') return 'not-published'
  return reason === '' ? 'reason-missing' : null
}

/** The version that a newcomer gets: the newest that is published; null when none is. */
export function newestPublished(versions: readonly { version: string; state: VersionState }[]): string | null {
  const published = versions.filter(({ state }) => state === 'published').map(({ version }) => version)
  return published.toSorted(compareVersions).at(-1) ?? null
}
