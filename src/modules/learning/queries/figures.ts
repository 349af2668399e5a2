import { sql, type RawBuilder } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
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
    select extract(year from min(at))::integer as year from ${happened}`.execute(db)
  return rows[0]?.year ?? null
}

/** Courses that anyone could have begun, by their slug. */
export async function listCountedCourses(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('course_version')
    .select('course')
    .distinct()
    .where('state', '<>', 'draft')
    .orderBy('course')
    .execute()
  return rows.map(({ course }) => course)
}
