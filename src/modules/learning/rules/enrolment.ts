export interface StudyVersion {
  version: string
  /** A newer published version that she may be told of. */
  newer: string | null
}

/**
 * The version that a learner studies: the one that she began, even if it has been withdrawn since, else the newest published.
 * Null when there is none of either.
 */
export function studyVersion(begun: string | null, published: readonly string[]): StudyVersion | null {
  const newest = newestVersion(published)
  const version = begun ?? newest
  if (version === null) return null
  return { version, newer: newest !== null && compareVersions(newest, version) > 0 ? newest : null }
}

/** Negative when the first is older; versions are `whole.minor.patch`. */
export function compareVersions(one: string, other: string): number {
  const [parts, others] = [one.split('.').map(Number), other.split('.').map(Number)]
  const differs = parts.findIndex((part, index) => part !== others[index])
  return differs < 0 ? 0 : (parts[differs] ?? 0) - (others[differs] ?? 0)
}

function newestVersion(versions: readonly string[]): string | null {
  return [...versions].sort(compareVersions).at(-1) ?? null
}
