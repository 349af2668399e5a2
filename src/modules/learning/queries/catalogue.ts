import { type RawBuilder, sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { misspeltWords, prefixQuery, spellingOf } from '#kernel/words.ts'
import type { LearningTables } from '../tables.ts'
import type { Programme } from './programmes.ts'

type Db = Database<LearningTables>

/** What narrows the catalogue; it stands in the address. */
export interface CatalogueFilter {
  sector?: string | undefined
  level?: string | undefined
  language?: string | undefined
  programme?: string | undefined
  state?: string | undefined
}

interface Wish {
  locale: Locale
  words: readonly string[]
  filter: CatalogueFilter
  /** Slug of the last course of the page before. */
  after?: string | undefined
  most: number
}

export interface CatalogueCourse {
  slug: string
  /** In this language its title and summary are shown. */
  language: string
  title: string
  summary: string
  status: 'open' | 'announced'
  level: string
  hours: number
  sectors: string[]
  languages: string[]
  /** Text and figures, in that language. */
  kilobytes: number
}

export interface CatalogueList {
  courses: CatalogueCourse[]
  total: number
  /** Slug after which the next page begins; null on the last. */
  next: string | null
}

export type NearestCourse = Pick<CatalogueCourse, 'slug' | 'language' | 'title'>

// PostgreSQL's own ICU collations: ñ after n in Spanish, accents where each language has them.
const collations: Record<Locale, RawBuilder<unknown>> = {
  es: sql`collate "es-x-icu"`,
  en: sql`collate "en-x-icu"`,
  pt: sql`collate "pt-x-icu"`,
}

/** Courses that have every word, or the beginning of one, in any of their languages; open ones first. */
export async function listCourses(db: Db, wish: Wish): Promise<CatalogueList> {
  return await list(db, wish, wish.words.length ? exactMatches(wish) : null)
}

/** Courses that have words spelt nearly so. */
export async function listNearCourses(db: Db, wish: Wish): Promise<CatalogueList> {
  return await db.transaction().execute(async (transaction) => {
    // One wrong letter in a word of six leaves a similarity of about 0.43.
    await sql`select set_config('pg_trgm.word_similarity_threshold', '0.4', true)`.execute(transaction)
    return await list(transaction, wish, nearMatches(wish))
  })
}

/** The course whose words look most like what was typed, whatever the filters. */
export async function findNearestCourse(db: Db, typed: string, locale: Locale) {
  const { rows } = await sql<NearestCourse>`
    select e.course as slug, t.language, t.title from course_entry e join lateral ${shownText(locale)} t on true
    order by (select max(word_similarity(${spellingOf(typed)}, spelling)) from course_text where course = e.course) desc,
      e.status desc, e.course limit 1`.execute(db)
  return rows[0] ?? null
}

/** What there is to choose from: every programme, and every language of which the catalogue has a course. */
export async function listChoices(db: Db): Promise<{ programmes: Programme[]; languages: string[] }> {
  const { rows } = await sql<{ programmes: Programme[]; languages: string[] }>`
    select (select coalesce(jsonb_agg(content order by slug), '[]') from programme) as programmes,
      array(select distinct unnest(languages) as language from course_entry order by language) as languages`.execute(db)
  return rows[0] ?? { programmes: [], languages: [] }
}

async function list(db: Db, { locale, filter, after, most }: Wish, matches: RawBuilder<unknown> | null) {
  const key = sql`later, rank, title ${collations[locale]}, slug`
  const { rows } = await sql<CatalogueCourse & { total: number }>`
    with hits as (
      select e.course as slug, t.language, t.title, t.summary, e.status, e.level, e.hours, e.sectors, e.languages,
        (e.kilobytes ->> t.language)::integer as kilobytes, e.status <> 'open' as later,
        ${matches ? sql`-found.rank` : sql`0::real`} as rank
      from course_entry e
      join course c on c.slug = e.course
      join lateral ${shownText(locale)} t on true
      ${matches ? sql`join ${matches} found on found.course = e.course` : sql``}
      where ${conditions(filter)}
    ), edge as (select * from hits where slug = ${after ?? null})
    select *, (select count(*) from hits) as total from hits
    where not exists (select from edge) or (${key}) > (select ${key} from edge)
    order by ${key} limit ${most + 1}`.execute(db)
  const courses = rows.slice(0, most)
  const next = rows.length > most ? (courses.at(-1)?.slug ?? null) : null
  return { courses, total: rows[0]?.total ?? 0, next }
}

/** The course's words in the reader's language, else in Spanish, else in any. */
function shownText(locale: Locale) {
  return sql`(select language, title, summary from course_text where course = e.course
    order by language = ${locale} desc, split_part(language, '-', 1) = ${locale} desc, language = 'es' desc, language limit 1)`
}

function conditions({ sector, level, language, programme, state }: CatalogueFilter) {
  const given = [
    sector && sql`${sector} = any(e.sectors)`,
    level && sql`e.level = ${level}`,
    language && sql`${language} = any(e.languages)`,
    programme && sql`c.programme = ${programme}`,
    state && sql`e.status = ${state}`,
  ].filter((condition) => typeof condition === 'object')
  return given.length ? sql.join(given, sql` and `) : sql`true`
}

/** What is typed is read by the rules of each language in turn; a course found in the reader's own weighs twice. */
function exactMatches({ locale, words }: Wish) {
  const query = prefixQuery(words)
  return sql`(
    select course, max(ts_rank(words, query) * case when language = ${locale} then 2 else 1 end)::real as rank
    from course_text join (values ('es', to_tsquery('words_es', ${query})), ('en', to_tsquery('words_en', ${query})),
      ('pt', to_tsquery('words_pt', ${query})), ('', to_tsquery('words_other', ${query}))) asked (spoken, query)
      on spoken = case when split_part(language, '-', 1) in ('es', 'en', 'pt') then split_part(language, '-', 1) else '' end
    where words @@ query group by course)`
}

function nearMatches({ words }: Wish) {
  const wrong = misspeltWords(words)
  const all = sql.join(
    wrong.map((word) => sql`${word} <% spelling`),
    sql` and `,
  )
  const likeness = sql.join(
    wrong.map((word) => sql`word_similarity(${word}, spelling)`),
    sql` + `,
  )
  return sql`(select course, max(${likeness})::real as rank from course_text where ${all} group by course)`
}
