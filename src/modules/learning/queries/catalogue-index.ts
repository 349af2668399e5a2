import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { CompiledCourse } from '../package/compile/compiled-course.ts'
import { distinctWords } from '#kernel/words.ts'
import type { LearningTables } from '../tables.ts'
import { searchConfiguration } from '#kernel/database/search-configuration.ts'

type Db = Database<LearningTables>

/** Makes the catalogue show this version of the course, and find it by its words. */
export async function indexCourse(transaction: Db, course: CompiledCourse): Promise<void> {
  const { slug, version, programme, status, level, hours, sectors, languages } = course
  await forgetCourse(transaction, slug)
  await transaction
    .updateTable('course')
    .set({ current_version: version, programme })
    .where('slug', '=', slug)
    .execute()
  const kilobytes = JSON.stringify(
    Object.fromEntries(languages.map((language) => [language, kilobytesOf(course, language)])),
  )
  await transaction
    .insertInto('course_entry')
    .values({ course: slug, version, status, level, hours, sectors, languages, kilobytes })
    .execute()
  for (const language of languages) await insertWords(transaction, course, language)
}

/** Takes the course out of the catalogue. */
export async function forgetCourse(transaction: Db, slug: string): Promise<void> {
  await transaction.updateTable('course').set({ current_version: null }).where('slug', '=', slug).execute()
  await transaction.deleteFrom('course_entry').where('course', '=', slug).execute()
  await transaction.deleteFrom('course_text').where('course', '=', slug).execute()
}

function kilobytesOf({ weight }: CompiledCourse, language: string) {
  const { text = 0, figures = 0 } = weight[language] ?? {}
  return Math.ceil((text + figures) / 1000)
}

async function insertWords(transaction: Db, course: CompiledCourse, language: string) {
  const { title, summary, outcomes, body } = course.text[language] ?? { title: '', summary: '', outcomes: '', body: '' }
  const titles = course.modules.flatMap((module) => [module.title, ...module.lessons.map((lesson) => lesson.title)])
  const headings = titles.map((heading) => heading[language] ?? '')
  const spelling = distinctWords([title, summary, outcomes, ...headings])
  const weighted = (text: string, weight: 'A' | 'B' | 'C' | 'D') =>
    sql`setweight(to_tsvector(${searchConfiguration(language)}::regconfig, ${text}), ${sql.lit(weight)})`
  await sql`insert into course_text (course, language, title, summary, spelling, words)
    values (${course.slug}, ${language}, ${title}, ${summary}, ${spelling},
      ${weighted(title, 'A')} || ${weighted(summary, 'B')} || ${weighted(`${outcomes}\n${headings.join('\n')}`, 'C')}
      || ${weighted(body, 'D')})`.execute(transaction)
}
