import { type Checking, fault } from './fault.ts'
import type { PackageFiles } from './package-files.ts'
import { mediaExtension } from './media/media-type.ts'

const lessonName = /^lessons\/([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z0-9-]+)\.md$/
const glossaryName = /^glossary\.([a-z0-9-]+)\.yaml$/
const mediaName = /^media\/[^/]+\.[a-z0-9]+$/
const goodName = /^[a-z0-9][a-z0-9.-]*$/

export interface LessonName {
  file: string
  lesson: string
  tag: string
}

/** Every name is one that any computer keeps, and every file is one that a course has. */
export function* checkFileNames(files: PackageFiles): Checking {
  for (const file of files.keys()) {
    const place = { file, line: null }
    const parts = file.split('/')
    if (parts.some((part) => part.startsWith('.'))) yield fault(place, 'hidden-file', {})
    else if (!parts.every((part) => goodName.test(part))) yield fault(place, 'bad-file-name', {})
    else if (!isExpected(file)) yield fault(place, 'unexpected-file', {})
  }
}

function isExpected(file: string) {
  if (file === 'course.yaml' || glossaryName.test(file) || lessonName.test(file)) return true
  return mediaName.test(file) && mediaExtension(file) !== null
}

export function lessonNames(files: PackageFiles): LessonName[] {
  return [...files.keys()].flatMap((file) => {
    const [, lesson, tag] = lessonName.exec(file) ?? []
    return lesson === undefined || tag === undefined ? [] : [{ file, lesson, tag }]
  })
}

export function glossaryTags(files: PackageFiles): { file: string; tag: string }[] {
  return [...files.keys()].flatMap((file) => {
    const tag = glossaryName.exec(file)?.[1]
    return tag === undefined ? [] : [{ file, tag }]
  })
}

/** Language tags may have capitals (pt-BR); file names have none. */
export function fileTag(language: string): string {
  return language.toLowerCase()
}

export function lessonFileName(lesson: string, language: string): string {
  return `lessons/${lesson}.${fileTag(language)}.md`
}
