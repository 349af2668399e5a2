import type { PackageFiles } from '../package/package-files.ts'
import { listFiles } from '../queries/versions.ts'
import type { CoursePlace } from './place.ts'

/** Every file of a version, byte for byte as it was imported; null when there is no such version. */
export async function exportCourse(
  { db, files }: CoursePlace,
  { course, version }: { course: string; version: string },
): Promise<PackageFiles | null> {
  const kept = await listFiles(db, course, version)
  if (!kept.length) return null
  const found = new Map<string, Uint8Array>()
  for (const { path, sha256 } of kept) {
    const bytes = await files.get(sha256)
    if (!bytes) throw new Error(`The file ${path} of ${course} ${version} is not in the file store`)
    found.set(path, bytes)
  }
  return found
}
