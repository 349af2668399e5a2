import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { testApp } from '#test/app.ts'
import { publishCourse } from '#test/published-course.ts'
import { countFigures } from '../queries/figures.ts'
import { addUpFigures } from './add-up-figures.ts'

const course = 'cuenta-tu-lana'
const version = '1.0.0'
const months = ['2026-01-31T23:30:00Z', '2026-02-01T00:30:00Z', '2026-10-05T12:00:00Z']

describe('the figures that are added up', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  /** What the rows themselves say, counted one by one. */
  const counted = async () => {
    const { rows } = await sql<{ measure: string; row: string; column: string; count: number }>`
      select measure, to_char(at at time zone 'UTC', 'YYYY-MM') as row, country as column, count(*)::integer as count
      from (
        select 'begun' as measure, begun_at as at, coalesce(country, 'ZZ') as country from enrolment
        union all select 'finished', finished_at, coalesce(country, 'ZZ') from enrolment where finished_at is not null
        union all select 'certified', issued_at, coalesce(country, 'ZZ') from certificate
          where withdrawn_by is distinct from 'office'
      ) as each group by 1, 2, 3`.execute(site.db)
    return sorted(rows)
  }
  const read = async () => sorted(await countFigures(site.db, { year: 2026, rows: 'month', columns: 'country' }))

  before(async () => {
    site = await testApp()
    await publishCourse(site.world)
  })

  it('say what the rows say, whatever is begun, finished, certified, changed and taken away, before and after', async () => {
    const chance = seeded(7)
    for (let step = 0; step < 120; step++) {
      await change(site.db, chance)
      if (step % 17 === 0) await addUpFigures(site.db)
      if (step % 10 === 0) assert.deepEqual(await read(), await counted(), `after ${step} changes`)
    }
    await addUpFigures(site.db)
    assert.deepEqual(await read(), await counted())
    assert.ok((await counted()).length > 10)
    const left = await site.db.selectFrom('figure_change').select('id').execute()
    assert.deepEqual(left, [])
  })

  it('count each change once when two processes add up at the same time', async () => {
    for (let step = 0; step < 30; step++) await change(site.db, seeded(step))
    await Promise.all([addUpFigures(site.db), addUpFigures(site.db), addUpFigures(site.db)])
    assert.deepEqual(await read(), await counted())
  })
})

type Db = Awaited<ReturnType<typeof testApp>>['db']
type Chance = (most: number) => number

async function change(db: Db, chance: Chance) {
  const country = () => [null, 'PE', 'CL'][chance(3)] ?? null
  const at = () => new Date(months[chance(3)] ?? '')
  const kind = chance(6)
  if (kind <= 1) {
    const people = Array.from({ length: 1 + chance(4) }, () => ({ actor_id: randomUUID(), country: country() }))
    const rest = { course, version, language: 'es', sector: null, touched_at: new Date() }
    await db
      .insertInto('enrolment')
      .values(people.map((one) => ({ ...one, ...rest, begun_at: at() })))
      .execute()
  } else if (kind === 2) await sql`update enrolment set finished_at = ${at()} where ${anyOf('enrolment')}`.execute(db)
  else if (kind === 3)
    await sql`update enrolment set country = 'MX', touched_at = now() where ${anyOf('enrolment')}`.execute(db)
  else if (kind === 4) await sql`delete from enrolment where ${anyOf('enrolment')}`.execute(db)
  else await certify(db, { country: country(), at: at(), isWithdrawn: chance(3) === 0 })
}

async function certify(
  db: Db,
  { country, at, isWithdrawn }: { country: string | null; at: Date; isWithdrawn: boolean },
) {
  await sql`insert into certificate (code, actor_id, course, version, language, hours, country, completed_at, issued_at, named_by)
    values (${randomUUID()}, ${randomUUID()}, ${course}, ${version}, 'es', 3, ${country}, ${at}, ${at}, ${randomUUID()})`.execute(
    db,
  )
  if (isWithdrawn)
    await sql`update certificate set withdrawn_at = now(), withdrawn_by = 'office', withdrawal_reason = 'x'
      where ${anyOf('certificate')}`.execute(db)
}

function anyOf(table: 'enrolment' | 'certificate') {
  return sql`ctid = (select ctid from ${sql.table(table)} order by random() limit 1)`
}

function sorted(rows: readonly { measure: string; row: string; column: string; count: number }[]) {
  return rows.map(({ measure, row, column, count }) => `${measure} ${row} ${column} ${count}`).toSorted()
}

/** Park and Miller's minimal standard generator. */
function seeded(seed: number): Chance {
  let state = seed + 1
  return (most) => {
    state = (state * 48271) % 2147483647
    return state % most
  }
}
