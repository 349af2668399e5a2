import type { MediaFile } from '../media/media-file.ts'
import type { Glossary } from '../sources/glossary.ts'
import type { Addresses, CourseKey } from './addresses.ts'
import type { FigureBlock } from './compiled-course.ts'

/** What compiling one lesson in one language needs to know, and what it counts as it goes down the page. */
export interface LessonCompiler {
  course: CourseKey
  language: string
  addresses: Addresses
  glossary: Glossary
  media: ReadonlyMap<string, MediaFile>
  tables: number
  /** Level of the last heading, under which a callout's own heading stands. */
  level: number
  ids: Map<string, number>
  /** Those inside a block of the stretch that is being compiled. */
  figures: FigureBlock[]
}

/** The id itself the first time, then with a number: ids are unique on the page. */
export function uniqueId(compiler: LessonCompiler, id: string): string {
  const times = (compiler.ids.get(id) ?? 0) + 1
  compiler.ids.set(id, times)
  if (times === 1) return id
  const numbered = `${id}-${times}`
  return compiler.ids.has(numbered) ? uniqueId(compiler, id) : uniqueId(compiler, numbered)
}

export function mediaAddress({ addresses, course }: LessonCompiler, media: MediaFile): string {
  return addresses.media(course, media)
}
