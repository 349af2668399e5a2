import type { PackageFiles } from '../package-files.ts'

/** What a lesson may point at. */
export interface LessonContext {
  file: string
  language: string
  files: PackageFiles
  lessons: ReadonlySet<string>
  /** Keys of the glossary in this language. */
  words: ReadonlySet<string>
}
