import { sql, type RawBuilder } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Count, Dimension } from '../rules/figures.ts'
import type { LearningTables } from '../tables.ts'

type Db = Database<LearningTables>

// Months are UTC's, everywhere the same; ZZ is nobody's country: not stated.
const happened = sql`(
  select 'visits' as measure, month::timestamp as at, country, sector, language, course, visits from visit_count
  union all select 'begun', begun_at at time zone 'UTC', country, sector, language, course, 1 from enrolment
  union all select 'finished', finished_at at time zone 'UTC', country, sector, language, course, 1 from enrolment
    where finished_at is not null
  union all select 'certified', issued_at at time zone 'UTC', country, sector, language, course, 1 from certificate
    where withdrawn_by is distinct from 'office'
) as happened`

const keyOf: Record<Dimension, RawBuilder<string>> = {
  month: sql`to_char(at, 'YYYY-MM')`,
  country: sql`coalesce(country, 'ZZ')`,
  sector: sql`coalesce(sector, 'ZZ')`,
  language: sql`case when language in ('es', 'en', 'pt') then language else 'other' end`,
  course: sql`course`,
}

interface Wish {
  year: number
  rows: Dimension
  /** Of the filter. */
  columns: Dimension | null
}

export async function countFigures(db: Db, { year, rows, columns }: Wish): Promise<Count[]> {
  const column = columns ? keyOf[columns] : sql`''`
  const { rows: counts } = await sql<Count>`
    select measure, ${keyOf[rows]} as row, ${column} as column, sum(visits)::integer as count from ${happened}
    where at >= make_date(${year}::integer, 1, 1) and at < make_date(${year}::integer + 1, 1, 1)
    group by 1, 2, 3`.execute(db)
  return counts
}

/** The first year in which anything happened; null when nothing did. */
export async function firstYear(db: Db): Promise<number | null> {
  const { rows } = await sql<{ year: number | null }>`
    select extract(year from least(
      (select min(month::timestamp) from visit_count),
      (select min(begun_at at time zone 'UTC') from enrolment),
      (select min(issued_at at time zone 'UTC') from certificate)
    ))::integer as year`.execute(db)
  return rows[0]?.year ?? null
}

/** Courses that anyone could have begun, and what each is called now: in the reader's language, else in Spanish, else in any. */
export async function listCountedCourses(db: Db, locale: Locale): Promise<{ course: string; title: string | null }[]> {
  const { rows } = await sql<{ course: string; title: string | null }>`
    select counted.course, text.title
    from (select distinct course from course_version where state <> 'draft') counted
      left join lateral (
        select title from course_text where course_text.course = counted.course
        order by language = ${locale} desc, split_part(language, '-', 1) = ${locale} desc, language = 'es' desc, language
        limit 1
      ) text on true
    order by counted.course`.execute(db)
  return rows
}
