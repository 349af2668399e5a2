import { sql, type RawBuilder } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Count, Dimension } from '../rules/figures.ts'
import type { LearningTables } from '../tables.ts'

type Db = Database<LearningTables>

// Months are UTC's, everywhere the same; ZZ is nobody's country: not stated.
const happened = sql`(
  select 'visits' as measure, month, country, sector, language, course, visits as count from visit_count
  union all select measure, month, country, sector, language, course, count from figure_count
  union all select measure, month, country, sector, language, course, count from figure_change
) as happened`

const keyOf: Record<Dimension, RawBuilder<string>> = {
  month: sql`to_char(month, 'YYYY-MM')`,
  country: sql`country`,
  sector: sql`sector`,
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
    select measure, ${keyOf[rows]} as row, ${column} as column, sum(count)::integer as count from ${happened}
    where month >= make_date(${year}::integer, 1, 1) and month < make_date(${year}::integer + 1, 1, 1)
    group by 1, 2, 3 having sum(count) <> 0`.execute(db)
  return counts
}

/** The first year in which anything happened; null when nothing did. */
export async function firstYear(db: Db): Promise<number | null> {
  const { rows } = await sql<{ year: number | null }>`
    select extract(year from least(
      (select min(month) from visit_count), (select min(month) from figure_count), (select min(month) from figure_change)
    ))::integer as year`.execute(db)
  return rows[0]?.year ?? null
}

/** Adds the oldest changes to the counts; how many there were. */
export async function addUpChanges(db: Db, most: number): Promise<number> {
  const { rows } = await sql<{ changes: number }>`
    with oldest as (select id from figure_change order by id limit ${most} for update skip locked),
    changes as (delete from figure_change using oldest where figure_change.id = oldest.id returning figure_change.*),
    added as (
      insert into figure_count (measure, month, country, sector, language, course, count)
      select measure, month, country, sector, language, course, sum(count) from changes group by 1, 2, 3, 4, 5, 6
      order by 1, 2, 3, 4, 5, 6
      on conflict (month, measure, country, sector, language, course) do update set count = figure_count.count + excluded.count
    )
    select count(*)::integer as changes from changes`.execute(db)
  return rows[0]?.changes ?? 0
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
