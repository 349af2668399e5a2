import { checkAgreement } from './activity/activity-agreement.ts'
import { checkActivityIds } from './activity/unique-ids.ts'
import { type Addresses, placeholders } from './compile/addresses.ts'
import { compileCourse } from './compile/compile-course.ts'
import type { CompiledCourse } from './compile/compiled-course.ts'
import { type Checking, fault, type Fault, inReadingOrder, run } from './fault.ts'
import { checkFileNames, fileTag, glossaryTags, lessonFileName, lessonNames } from './file-names.ts'
import { type LessonSource, readLesson } from './lesson/read-lesson.ts'
import { checkMedia } from './media/check-media.ts'
import type { PackageFiles } from './package-files.ts'
import { courseFileName, type CourseSource, readCourseFile } from './sources/course-file.ts'
import { type Glossary, readGlossaries } from './sources/glossary.ts'

export interface CheckOptions {
  /** What the reading of the folder or zip refused; counts like every other fault. */
  faults?: readonly Fault[]
  /** The folder's name, which the slug must have; null where the name says nothing, as in a zip. */
  folder?: string | null
  addresses?: Addresses
}

export interface CheckedPackage {
  /** Everything that is wrong, in the order of files and lines. */
  faults: Fault[]
  /** Null when there is any fault: a course is taken whole or not at all. */
  course: CompiledCourse | null
}

const mostFaults = 1000

export async function checkPackage(files: PackageFiles, options: CheckOptions = {}): Promise<CheckedPackage> {
  const { faults = [], folder = null, addresses = placeholders } = options
  if (files.size === 0) return { faults: faults.length > 0 ? [...faults] : [nothingInside], course: null }

  const texts = run(readTexts(files, folder))
  const media = await checkMedia(files)
  const all = inReadingOrder([...faults, ...texts.faults, ...media.faults])
  const { source, glossaries, lessons } = texts.value
  if (all.length > 0 || !source?.whole) return { faults: firstOf(all), course: null }
  return {
    faults: [],
    course: compileCourse({ course: source.whole, glossaries, lessons, media: media.media }, addresses),
  }
}

const nothingInside = fault({ file: '', line: null }, 'nothing-inside', {})

function firstOf(faults: Fault[]): Fault[] {
  const count = faults.length - mostFaults
  return count > 0
    ? [...faults.slice(0, mostFaults), fault({ file: '', line: null }, 'more-faults', { count })]
    : faults
}

type Lessons = Map<string, Map<string, LessonSource>>

interface ReadTexts {
  source: CourseSource | null
  glossaries: Map<string, Glossary>
  lessons: Lessons
}

function* readTexts(files: PackageFiles, folder: string | null): Checking<ReadTexts> {
  yield* checkFileNames(files)
  const source = yield* readCourseFile(files)
  if (source && folder !== null) yield* checkFolder(source, folder)
  const languages = source?.parts.languages ?? languagesOf(files)
  const glossaries = yield* readGlossaries(files, languages)
  yield* checkLanguagesOfFiles(files, languages)

  const listed = listedLessons(source) ?? new Set(lessonNames(files).map(({ lesson }) => lesson))
  yield* checkListed(files, listed)
  const lessons = yield* readLessons({ files, languages, listed, glossaries })
  yield* checkAcross([...lessons.values()], languages)
  if (isComplete(lessons, { files, languages, listed })) yield* checkUsed(files, lessons)
  return { source, glossaries, lessons }
}

function* checkFolder({ yaml, parts: { slug } }: CourseSource, folder: string): Checking {
  if (slug !== undefined && slug !== folder) yield fault(yaml.at(['slug']), 'slug-is-not-folder', { slug, folder })
}

/** Where course.yaml cannot be read, the files themselves say what is there, so that their own faults are found too. */
function languagesOf(files: PackageFiles): string[] {
  return [...new Set(lessonNames(files).map(({ tag }) => tag))]
}

function listedLessons(source: CourseSource | null): Set<string> | null {
  if (source?.parts.modules) return new Set(source.parts.modules.flatMap(({ lessons }) => lessons))
  return source?.parts.status === 'announced' ? new Set() : null
}

function* checkLanguagesOfFiles(files: PackageFiles, languages: readonly string[]): Checking {
  const known = new Set(languages.map(fileTag))
  for (const { file, tag } of [...lessonNames(files), ...glossaryTags(files)]) {
    if (!known.has(tag)) yield fault({ file, line: null }, 'file-language-unlisted', { language: tag })
  }
}

function* checkListed(files: PackageFiles, listed: ReadonlySet<string>): Checking {
  for (const { file, lesson } of lessonNames(files)) {
    if (!listed.has(lesson)) yield fault({ file, line: null }, 'lesson-not-listed', { lesson })
  }
}

interface Listed {
  files: PackageFiles
  languages: readonly string[]
  listed: ReadonlySet<string>
}

function* readLessons({
  files,
  languages,
  listed,
  glossaries,
}: Listed & { glossaries: Map<string, Glossary> }): Checking<Lessons> {
  const lessons: Lessons = new Map()
  for (const lesson of listed) {
    const versions = new Map<string, LessonSource>()
    lessons.set(lesson, versions)
    for (const language of languages) {
      const file = lessonFileName(lesson, language)
      const words = new Set(Object.keys(glossaries.get(language) ?? {}))
      if (!files.has(file)) yield fault({ file, line: null }, 'lesson-file-missing', { lesson, language })
      const read = yield* readLesson({ file, language, files, lessons: listed, words })
      if (read) versions.set(language, read)
    }
  }
  return lessons
}

/** What one lesson alone cannot show: ids that two share, and languages that disagree. */
function* checkAcross(lessons: readonly ReadonlyMap<string, LessonSource>[], languages: readonly string[]): Checking {
  for (const language of languages) {
    yield* checkActivityIds(lessons.flatMap((versions) => [...(versions.get(language)?.activities.values() ?? [])]))
  }
  for (const versions of lessons) {
    const sources = [...versions.values()]
    yield* checkAgreement(
      sources.map(({ file, language, activities }) => ({ file, language, activities: [...activities.values()] })),
    )
  }
}

/** A lesson that could not be read may be the one that uses a file. */
function isComplete(lessons: Lessons, { files, languages, listed }: Listed) {
  const read = [...lessons.values()].reduce((sum, versions) => sum + versions.size, 0)
  return files.has(courseFileName) && read === listed.size * languages.length
}

function* checkUsed(files: PackageFiles, lessons: Lessons): Checking {
  const used = new Set(
    [...lessons.values()].flatMap((versions) => [...versions.values()].flatMap(({ media }) => media)),
  )
  for (const file of files.keys()) {
    if (file.startsWith('media/') && !used.has(file)) yield fault({ file, line: null }, 'media-unused', {})
  }
}
