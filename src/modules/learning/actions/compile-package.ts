import { createHash } from 'node:crypto'
import { isLocale } from '#kernel/i18n/locales.ts'
import { checkPackage, type CheckOptions } from '../package/check-package.ts'
import type { Addresses } from '../package/compile/addresses.ts'
import { byText } from '../package/fault.ts'
import type { PackageFiles } from '../package/package-files.ts'
import type { KeptFile } from '../queries/versions.ts'
import { learningUrls } from '../urls.ts'

/** Raised when the compiler writes something else than before: versions kept already are then compiled again. */
export const compiler = 2

const addresses: Addresses = {
  media: (_, { path, sha256 }) =>
    learningUrls.media.href({ digest: sha256, name: path.slice(path.lastIndexOf('/') + 1) }),
  lesson: ({ slug }, lesson, language) =>
    learningUrls.lesson.href({ locale: isLocale(language) ? language : 'es', course: slug, lesson }),
}

/** Checks a package, and compiles it with the addresses under which this site serves it. */
export async function compilePackage(files: PackageFiles, options: Omit<CheckOptions, 'addresses'> = {}) {
  return await checkPackage(files, { ...options, addresses })
}

/** Digest of a package: of the names and digests of its files, whatever their order. */
export function packageDigest(files: readonly KeptFile[]): string {
  const lines = files
    .toSorted((one, other) => byText(one.path, other.path))
    .map(({ path, sha256 }) => `${sha256} ${path}\n`)
  return sha256(lines.join(''))
}

export function keptFiles(files: PackageFiles): KeptFile[] {
  return [...files].map(([path, bytes]) => ({ path, sha256: sha256(bytes), bytes: bytes.length }))
}

function sha256(content: string | Uint8Array) {
  return createHash('sha256').update(content).digest('hex')
}
