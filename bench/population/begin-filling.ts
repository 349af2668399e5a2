import type { JsonWebKey } from 'node:crypto'
import type { Pool } from 'pg'
import type { CompiledCourse } from '#modules/learning/package/compile/compiled-course.ts'
import { outlineOf } from '#modules/learning/package/compile/outline.ts'
import type { Filling } from './filling.ts'
import { deviceKey, makeKeys } from './keys.ts'
import { curriculumOf } from './steps.ts'

interface Plan {
  /** How many learners. */
  size: number
  /** How many of them are filled in one transaction. */
  chunk: number
  /** How many keys their devices share. */
  keys: number
  course: string
}

interface Begun {
  size: number
  chunk: number
  until: number
  keys: JsonWebKey[]
}

/** Begins a filling, or goes on with the one that was begun here: its instant, its chunks and its keys are kept with it. */
export async function beginFilling(pool: Pool, { course, ...plan }: Plan): Promise<Filling> {
  const { size, chunk, until, keys } = (await readBegun(pool)) ?? (await writeBegun(pool, plan))
  if (size !== plan.size)
    throw new Error(`This database was begun for ${size} learners, not for ${plan.size}. Use another folder.`)
  const [first, ...rest] = keys.map(deviceKey)
  if (!first) throw new Error('A filling needs at least one key.')
  const all = [first, ...rest]
  return {
    pool,
    population: { size, until },
    chunk,
    curriculum: await readCurriculum(pool, course),
    keyOf: ({ index }) => all[index % all.length] ?? first,
  }
}

async function readBegun(pool: Pool) {
  await pool.query(`create schema if not exists bench;
    create table if not exists bench.filling (size integer not null, chunk integer not null, until bigint not null, keys jsonb not null);
    create table if not exists bench.chunk (number integer primary key)`)
  const { rows } = await pool.query<Begun>('select size, chunk, until, keys from bench.filling')
  return rows[0]
}

async function writeBegun(pool: Pool, { size, chunk, keys: count }: Omit<Plan, 'course'>): Promise<Begun> {
  const begun = { size, chunk, until: Date.now(), keys: makeKeys(count) }
  await pool.query('insert into bench.filling values ($1, $2, $3, $4)', [
    size,
    chunk,
    begun.until,
    JSON.stringify(begun.keys),
  ])
  return begun
}

async function readCurriculum(pool: Pool, slug: string) {
  const { rows } = await pool.query<{ content: CompiledCourse }>(
    'select content from course_version join course on slug = course and version = current_version where slug = $1',
    [slug],
  )
  const [found] = rows
  if (!found) throw new Error(`The course ${slug} is not there.`)
  const [language = 'es'] = found.content.languages
  return curriculumOf(outlineOf(found.content, language), found.content.hours)
}
