import { z } from 'zod'
import { type Checking, fault, type Fault, run } from './fault.ts'
import type { CompiledCourse } from './compile/compiled-course.ts'
import type { PackageFiles } from './package-files.ts'
import { fit } from './sources/schema-faults.ts'
import { lineByLanguage, paragraphByLanguage, slug } from './sources/texts.ts'
import { readText } from './sources/text-file.ts'
import { readYaml, type YamlSource } from './sources/yaml-source.ts'

const schema = z.strictObject({
  format: z.literal('conecta-programme/1'),
  slug,
  title: lineByLanguage,
  summary: paragraphByLanguage,
  courses: z.array(slug).min(1),
})

/** A programme: its name, what it is for, and the order of its courses. */
export type Programme = z.output<typeof schema>

export interface CheckedProgrammes {
  faults: Fault[]
  /** Those whose own file is right. */
  programmes: Programme[]
}

type CourseOfProgramme = Pick<CompiledCourse, 'slug' | 'programme' | 'languages'>

interface ReadProgramme {
  yaml: YamlSource
  programme: Programme
}

/** Reads `<programme>.yaml` files, by name, and says where they and the courses do not agree. */
export function checkProgrammes(files: PackageFiles, courses: readonly CourseOfProgramme[]): CheckedProgrammes {
  const { faults, value } = run(checkAll(files, courses))
  return { faults, programmes: value.map(({ programme }) => programme) }
}

function* checkAll(files: PackageFiles, courses: readonly CourseOfProgramme[]): Checking<ReadProgramme[]> {
  const read: ReadProgramme[] = []
  for (const file of files.keys()) {
    const one = yield* readProgramme(files, file)
    if (one) read.push(one)
  }
  for (const one of read) yield* checkCourses(one, courses)
  for (const course of courses) yield* checkBelongs(course, read)
  return read
}

function* readProgramme(files: PackageFiles, file: string): Checking<ReadProgramme | null> {
  const text = yield* readText(files, file)
  const yaml = text === null ? null : yield* readYaml({ file, text, linesBefore: 0 })
  if (!yaml) return null
  const { whole, parts } = yield* fit(schema, yaml)
  const folder = file.replace(/\.yaml$/, '')
  if (parts.slug !== undefined && parts.slug !== folder) {
    yield fault(yaml.at(['slug']), 'slug-is-not-folder', { slug: parts.slug, folder })
  }
  return whole && { yaml, programme: whole }
}

function* checkCourses({ yaml, programme }: ReadProgramme, courses: readonly CourseOfProgramme[]): Checking {
  for (const [index, slug] of programme.courses.entries()) {
    const place = yaml.at(['courses', index])
    const course = courses.find((one) => one.slug === slug)
    if (programme.courses.indexOf(slug) < index) yield fault(place, 'value-twice', { key: 'courses', value: slug })
    if (!course) yield fault(place, 'programme-course-missing', { course: slug })
    else if (course.programme !== programme.slug) {
      yield fault(place, 'programme-course-elsewhere', { course: slug, programme: programme.slug })
    }
  }
  const own = courses.filter(({ slug }) => programme.courses.includes(slug))
  yield* checkLanguages({ yaml, programme }, new Set(own.flatMap(({ languages }) => languages)))
}

function* checkLanguages({ yaml, programme }: ReadProgramme, languages: ReadonlySet<string>): Checking {
  for (const key of ['title', 'summary'] as const) {
    for (const language of languages) {
      if (!Object.hasOwn(programme[key], language))
        yield fault(yaml.at([key]), 'text-language-missing', { key, language })
    }
  }
}

function* checkBelongs({ slug, programme }: CourseOfProgramme, read: readonly ReadProgramme[]): Checking {
  if (programme === null) return
  const place = { file: `${slug}/course.yaml`, line: null }
  const found = read.find((one) => one.programme.slug === programme)
  if (!found) yield fault(place, 'programme-missing', { programme })
  else if (!found.programme.courses.includes(slug)) yield fault(place, 'programme-course-unlisted', { programme })
}
