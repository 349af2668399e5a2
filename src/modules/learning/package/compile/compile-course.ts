import { gzipSync } from 'node:zlib'
import type { Activity } from '../../rules/activities.ts'
import { pageFrame } from '../../rules/page-weight.ts'
import { acceptEveryLanguage } from '../../rules/accepted-texts.ts'
import type { LessonSource } from '../lesson/read-lesson.ts'
import type { MediaFile } from '../media/media-file.ts'
import type { CourseFile } from '../sources/course-schema.ts'
import type { Glossary } from '../sources/glossary.ts'
import type { Addresses } from './addresses.ts'
import type { Block, ByLanguage, CompiledCourse, CompiledLesson, SearchText, Weight } from './compiled-course.ts'
import { lessonBlocks } from './lesson-blocks.ts'
import { lessonText } from './search-text.ts'

/** Everything of a package that was read and found right. */
export interface CheckedCourse {
  course: CourseFile
  glossaries: ReadonlyMap<string, Glossary>
  /** Lesson slug, then language. */
  lessons: ReadonlyMap<string, ReadonlyMap<string, LessonSource>>
  media: readonly MediaFile[]
}

export function compileCourse(checked: CheckedCourse, addresses: Addresses): CompiledCourse {
  const { title, summary, outcomes, completion, programme, ...rest } = checked.course
  const { slug, version, status, languages, level, hours, sectors, licence, authors } = rest
  const modules = (rest.modules ?? []).map((module) => ({
    slug: module.slug,
    title: inOrder(languages, module.title),
    lessons: module.lessons.map((lesson) => compileLesson(checked, addresses, lesson)),
  }))
  const lessons = modules.flatMap((module) => module.lessons)
  return {
    slug,
    version,
    status,
    programme: programme ?? null,
    languages,
    level,
    hours,
    sectors,
    licence,
    authors,
    mark: completion?.mark ?? null,
    title: inOrder(languages, title),
    summary: inOrder(languages, summary),
    outcomes: byLanguage(languages, (language) => outcomes.map((outcome) => outcome[language] ?? '')),
    modules,
    glossary: byLanguage(languages, (language) => checked.glossaries.get(language) ?? {}),
    media: [...checked.media],
    weight: byLanguage(languages, (language) => weigh(checked, lessons, language)),
    text: byLanguage(languages, (language) => searchText(checked, language)),
  }
}

function byLanguage<value>(languages: readonly string[], make: (language: string) => value): ByLanguage<value> {
  return Object.fromEntries(languages.map((language) => [language, make(language)]))
}

function inOrder(languages: readonly string[], texts: Record<string, string>): ByLanguage<string> {
  return byLanguage(languages, (language) => texts[language] ?? '')
}

function compileLesson(checked: CheckedCourse, addresses: Addresses, slug: string): CompiledLesson {
  const { languages } = checked.course
  const versions = languages.flatMap((language) => checked.lessons.get(slug)?.get(language) ?? [])
  const byVersion = <value>(make: (lesson: LessonSource) => value): ByLanguage<value> =>
    Object.fromEntries(versions.map((lesson) => [lesson.language, make(lesson)]))
  const activities = acceptedActivities(versions)
  return {
    slug,
    title: byVersion(({ front }) => front?.title ?? ''),
    summary: byVersion(({ front }) => front?.summary ?? ''),
    minutes: byVersion(({ front }) => front?.minutes ?? 0),
    body: byVersion((lesson) =>
      compileBody(checked, addresses, { lesson, activities: activities.get(lesson) ?? new Map() }),
    ),
    words: [...new Set(versions.flatMap(({ words }) => words))],
  }
}

/** By version, then id: what is accepted in one language is accepted in each, so that a mark does not change with the page. */
function acceptedActivities(versions: readonly LessonSource[]): Map<LessonSource, Map<string, Activity>> {
  const accepted = new Map(versions.map((lesson) => [lesson, new Map<string, Activity>()]))
  for (const id of versions.flatMap(idsOf)) {
    const whole = versions.flatMap((lesson) => {
      const activity = activityOf(lesson, id)
      return activity ? [{ lesson, activity }] : []
    })
    const merged = acceptEveryLanguage(whole.map(({ activity }) => activity))
    for (const [index, activity] of merged.entries()) {
      const lesson = whole[index]?.lesson
      if (lesson) accepted.get(lesson)?.set(id, activity)
    }
  }
  return accepted
}

function idsOf({ activities }: LessonSource): string[] {
  return [...activities.values()].flatMap(({ id }) => id ?? [])
}

function activityOf({ activities }: LessonSource, id: string): Activity | null {
  return [...activities.values()].find((activity) => activity.id === id)?.whole ?? null
}

interface Version {
  lesson: LessonSource
  activities: ReadonlyMap<string, Activity>
}

function compileBody(checked: CheckedCourse, addresses: Addresses, { lesson, activities }: Version): Block[] {
  const { slug, version } = checked.course
  const compiler = {
    course: { slug, version },
    language: lesson.language,
    addresses,
    glossary: checked.glossaries.get(lesson.language) ?? {},
    media: new Map(checked.media.map((media) => [media.path, media])),
    tables: 0,
    level: 1,
    ids: new Map<string, number>(),
    figures: [],
  }
  return lessonBlocks(compiler, lesson, activities)
}

function weigh(checked: CheckedCourse, lessons: readonly CompiledLesson[], language: string): Weight {
  const sources = [...checked.lessons.values()].flatMap((versions) => versions.get(language) ?? [])
  const used = new Set(sources.flatMap(({ media }) => media))
  const files = checked.media.filter(({ path }) => used.has(path))
  const sum = (kind: string) =>
    files.filter(({ type }) => type.startsWith(kind)).reduce((total, { wire }) => total + wire, 0)
  const text = lessons.reduce(
    (total, { body }) => total + pageFrame + gzipSync(JSON.stringify(body[language] ?? [])).length,
    0,
  )
  return { text, figures: sum('image/'), audio: sum('audio/'), video: sum('video/') }
}

function searchText({ course, lessons }: CheckedCourse, language: string): SearchText {
  const versions = [...lessons.values()].flatMap((languages) => languages.get(language) ?? [])
  return {
    title: course.title[language] ?? '',
    summary: course.summary[language] ?? '',
    outcomes: course.outcomes.map((outcome) => outcome[language] ?? '').join('\n'),
    body: versions.map(lessonText).join('\n'),
  }
}
