import { courseImported } from '../events.ts'
import type { CompiledCourse } from '../package/compile/compiled-course.ts'
import type { Fault } from '../package/fault.ts'
import type { PackageFiles, ReadPackage } from '../package/package-files.ts'
import { findVersion } from '../queries/courses.ts'
import { findProgramme } from '../queries/programmes.ts'
import { insertDraft, lockCourse } from '../queries/versions.ts'
import { importRefusal, type ImportRefusal } from '../rules/publication.ts'
import { compilePackage, compiler, keptFiles, packageDigest } from './compile-package.ts'
import type { CoursePlace } from './place.ts'

export interface CourseVersion {
  course: string
  version: string
}

export type Imported =
  /** Nothing of the package was taken; `faults` is everything that is wrong with it. */
  | { state: 'faulty'; faults: Fault[] }
  | ({ state: 'refused'; refusal: ImportRefusal } & CourseVersion)
  /** The very same files are this version already. */
  | ({ state: 'unchanged' } & CourseVersion)
  | ({ state: 'imported' } & CourseVersion)

interface Wish {
  personId: string | null
  at: Date
}

/** Checks a package and keeps it as a draft version: whole, or not at all. */
export async function importCourse(place: CoursePlace, read: ReadPackage, wish: Wish): Promise<Imported> {
  const { faults, course } = await compilePackage(read.files, { faults: read.faults, folder: read.folder })
  if (!course) return { state: 'faulty', faults }
  await keepFiles(place, read.files)
  return await insert(place, { course, files: read.files }, wish)
}

/** Before the transaction: a file that no version names does no harm, and a version without its files would. */
async function keepFiles({ files }: CoursePlace, packed: PackageFiles) {
  for (const bytes of packed.values()) await files.put(bytes)
}

interface Checked {
  course: CompiledCourse
  files: PackageFiles
}

async function insert({ db }: CoursePlace, { course, files }: Checked, { personId, at }: Wish): Promise<Imported> {
  const named = { course: course.slug, version: course.version }
  const kept = keptFiles(files)
  const digest = packageDigest(kept)
  return await db.transaction().execute(async (transaction) => {
    await lockCourse(transaction, course.slug, at)
    const known = await findVersion(transaction, course.slug, course.version)
    const unknownProgramme = course.programme !== null && !(await findProgramme(transaction, course.programme))
    const refusal = unknownProgramme ? 'programme-unknown' : importRefusal(known, digest)
    if (refusal) return { state: 'refused', refusal, ...named }
    if (known?.digest === digest) return { state: 'unchanged', ...named }

    const content = JSON.stringify(course)
    await insertDraft(transaction, {
      ...named,
      content,
      digest,
      compiler,
      importedAt: at,
      importedBy: personId,
      files: kept,
    })
    await courseImported(transaction, { ...named, personId, at })
    return { state: 'imported', ...named }
  })
}
