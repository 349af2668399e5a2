import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { LearningTables } from '../tables.ts'

/** What somebody did, course by course. */
export interface LearnedStep {
  kind: 'diagnosed' | 'begun' | 'finished' | 'certified'
  at: Date
  /** Null for what belongs to no course. */
  course: string | null
  /** As far as the course is written in the language. */
  title: string | null
}

/** The diagnosis, the courses and the certificates of one learner, in one look. */
export async function listLearned(
  db: Database<LearningTables>,
  { actorId, language }: { actorId: string; language: string },
): Promise<LearnedStep[]> {
  const { rows } = await sql<LearnedStep>`
    select kind, at, step.course, coalesce(said.title, spoken.title) as title from (
      select 'diagnosed' as kind, max(occurred_at) as at, null::text as course from learning_event
        where actor_id = ${actorId} and course is null and verb = 'diagnosed' having count(*) > 0
      union all select 'begun', begun_at, course from enrolment where actor_id = ${actorId}
      union all select 'finished', finished_at, course from enrolment where actor_id = ${actorId} and finished_at is not null
      union all select 'certified', issued_at, course from certificate where actor_id = ${actorId} and withdrawn_at is null
    ) step
    left join course_text said on said.course = step.course and said.language = ${language}
    left join lateral (
      select title from course_text where course_text.course = step.course order by language desc limit 1
    ) spoken on true
    order by at, kind`.execute(db)
  return rows
}
