import { type Checking, fault } from '../fault.ts'
import type { PackageFiles } from '../package-files.ts'
import { courseSchema, type CourseFile } from './course-schema.ts'
import { fit, isGroup, valueAt } from './schema-faults.ts'
import { readText } from './text-file.ts'
import { readYaml, type YamlSource } from './yaml-source.ts'

export const courseFileName = 'course.yaml'

export interface CourseSource {
  yaml: YamlSource
  whole: CourseFile | null
  parts: Partial<CourseFile>
}

/** Reads course.yaml and everything about it that needs no other file. */
export function* readCourseFile(files: PackageFiles): Checking<CourseSource | null> {
  if (!files.has(courseFileName)) yield fault({ file: courseFileName, line: null }, 'file-missing', {})
  const text = yield* readText(files, courseFileName)
  const yaml = text === null ? null : yield* readYaml({ file: courseFileName, text, linesBefore: 0 })
  if (!yaml) return null

  const { whole, parts } = yield* fit(courseSchema, yaml)
  yield* checkStatus(yaml, parts)
  yield* checkLists(yaml, parts)
  yield* checkTexts(yaml, parts.languages)
  return { yaml, whole, parts }
}

function* checkStatus(yaml: YamlSource, { status, modules, completion }: Partial<CourseFile>): Checking {
  const raw = valueAt(yaml.value, ['modules'])
  const hasModules = modules ? modules.length > 0 : raw !== undefined && raw !== null
  if (status === 'open' && !hasModules) yield fault(yaml.at(['status']), 'open-without-lessons', {})
  if (status === 'open' && !completion && !valueAt(yaml.value, ['completion'])) {
    yield fault(yaml.at(['status']), 'open-without-mark', {})
  }
  if (status === 'announced' && hasModules) yield fault(yaml.at(['modules']), 'announced-with-lessons', {})
}

function* checkLists(yaml: YamlSource, { languages, sectors, modules }: Partial<CourseFile>): Checking {
  yield* checkTwice(yaml, 'languages', languages)
  yield* checkTwice(yaml, 'sectors', sectors)
  const slugs = modules?.map(({ slug }) => slug) ?? []
  for (const [index, slug] of slugs.entries()) {
    if (slugs.indexOf(slug) < index)
      yield fault(yaml.at(['modules', index, 'slug']), 'value-twice', { key: 'slug', value: slug })
  }
  yield* checkLessonsOnce(yaml, modules ?? [])
}

function* checkTwice(yaml: YamlSource, key: string, values: readonly string[] = []): Checking {
  for (const [index, value] of values.entries()) {
    if (values.indexOf(value) < index) yield fault(yaml.at([key, index]), 'value-twice', { key, value })
  }
}

function* checkLessonsOnce(yaml: YamlSource, modules: NonNullable<CourseFile['modules']>): Checking {
  const seen = new Set<string>()
  for (const [at, { lessons }] of modules.entries()) {
    for (const [index, lesson] of lessons.entries()) {
      if (seen.has(lesson)) yield fault(yaml.at(['modules', at, 'lessons', index]), 'lesson-twice', { lesson })
      seen.add(lesson)
    }
  }
}

function* checkTexts(yaml: YamlSource, languages: readonly string[] | undefined): Checking {
  if (!languages) return
  for (const path of textPaths(yaml.value)) yield* checkLanguages(yaml, path, languages)
}

/** Where course.yaml has texts by language; also in parts that are otherwise wrong. */
function* textPaths(value: unknown): Generator<(string | number)[]> {
  yield ['title']
  yield ['summary']
  const outcomes = valueAt(value, ['outcomes'])
  if (Array.isArray(outcomes)) yield* outcomes.map((_, index) => ['outcomes', index])
  const modules = valueAt(value, ['modules'])
  if (Array.isArray(modules)) yield* modules.map((_, index) => ['modules', index, 'title'])
}

/** A text by language has each of the course's languages, and no other. */
export function* checkLanguages(
  yaml: YamlSource,
  path: readonly (string | number)[],
  languages: readonly string[],
): Checking {
  const texts = valueAt(yaml.value, path)
  if (!isGroup(texts)) return
  const key = path.join('.')
  for (const language of languages) {
    if (!Object.hasOwn(texts, language)) yield fault(yaml.at(path), 'text-language-missing', { key, language })
  }
  for (const language of Object.keys(texts)) {
    if (!languages.includes(language))
      yield fault(yaml.atKey(path, language), 'text-language-unlisted', { key, language })
  }
}
