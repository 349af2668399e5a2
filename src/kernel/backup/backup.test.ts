import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { migrationsFolder } from '#kernel/database/prepare.ts'
import type { Connections } from '#kernel/database/pool.ts'
import { fileStore } from '#kernel/files/file-store.ts'
import { OperatorProblem } from '#kernel/problem.ts'
import { bareConnections, emptyConnections } from '#test/database.ts'
import { backUp } from './backup.ts'
import { restore } from './restore.ts'

const folder = mkdtempSync(join(tmpdir(), 'conecta-backup-'))
const file = join(folder, 'all.zip')
const now = new Date('2026-11-20T12:00:00Z')

async function fill({ db }: Connections) {
  await sql`insert into programme values ('comercio', '{"title":"Ñandú \\u2028 \\t"}', now())`.execute(db)
  await sql`insert into course (slug, programme, created_at) values ('precio', 'comercio', now())`.execute(db)
  await sql`insert into course_version (course, version, state, content, digest, imported_at) values ('precio', '1.0.0', 'published', '{}', 'x', now())`.execute(
    db,
  )
  await sql`update course set current_version = '1.0.0'`.execute(db)
  await sql`insert into enrolment (actor_id, course, version, language, begun_at, touched_at)
    values (uuidv7(), 'precio', '1.0.0', 'es', now(), now())`.execute(db)
  await sql`insert into learning_event (id, actor_id, verb, answer, occurred_at, received_at)
    select uuidv7(), uuidv7(), 'answered', jsonb_build_object('text', repeat('línea' || chr(10), 40)), now(), now() from generate_series(1, 500)`.execute(
    db,
  )
}

async function everything({ db }: Connections) {
  const { rows } =
    await sql`select (select jsonb_agg(e order by id) from learning_event e) events, (select jsonb_agg(v) from course_version v) versions,
    (select jsonb_agg(c) from course c) courses, (select jsonb_agg(f) from figure_change f) figures, (select jsonb_agg(p) from programme p) programmes`.execute(
      db,
    )
  return rows
}

describe('backup and restore', () => {
  let source: Connections
  const files = fileStore(join(folder, 'source'))
  before(async () => {
    source = await emptyConnections()
    await fill(source)
    await files.put(Buffer.from('una figura'))
    await backUp({ pool: source.pool, files, now }, file)
  })

  it('gives back every row and every file in an empty place', async () => {
    const connections = await bareConnections()
    const restored = fileStore(join(folder, 'restored'))
    const manifest = await restore({ connections, files: restored, migrationsFolder }, file)
    assert.deepEqual(await everything(connections), await everything(source))
    assert.equal(manifest.files.length, 1)
    assert.equal(String(await restored.get(manifest.files[0] ?? '')), 'una figura')
  })

  it('keeps the foreign keys, which a restore takes off while it loads', async () => {
    const connections = await bareConnections()
    await restore({ connections, files: fileStore(join(folder, 'keys')), migrationsFolder }, file)
    const count = async ({ db }: Connections) =>
      (
        await sql<{
          n: number
        }>`select count(*) n from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`.execute(
          db,
        )
      ).rows[0]?.n
    assert.equal(await count(connections), await count(source))
    await assert.rejects(
      sql`insert into course (slug, programme, created_at) values ('y', 'no-such', now())`.execute(connections.db),
    )
  })

  it('saves one instant: rows written meanwhile are in it whole or not at all', async () => {
    const writing = { on: true }
    const writer = (async () => {
      while (writing.on)
        await source.db.transaction().execute(async (transaction) => {
          await sql`insert into programme values (gen_random_uuid()::text, '{}', now())`.execute(transaction)
          await sql`insert into course (slug, programme, created_at) select gen_random_uuid()::text, slug, now() from programme order by slug desc limit 1`.execute(
            transaction,
          )
        })
    })()
    const during = join(folder, 'during.zip')
    await backUp({ pool: source.pool, files, now }, during)
    writing.on = false
    await writer
    const connections = await bareConnections()
    await restore({ connections, files: fileStore(join(folder, 'during')), migrationsFolder }, during)
    const { rows } = await sql<{
      same: boolean
    }>`select (select count(*) from programme) = (select count(*) from course) as same`.execute(connections.db)
    assert.equal(rows[0]?.same, true)
  })

  it('refuses a place that holds data', async () => {
    await assert.rejects(restore({ connections: source, files, migrationsFolder }, file), OperatorProblem)
  })

  it('refuses a file that was cut, and leaves nothing behind', async () => {
    const cut = join(folder, 'cut.zip')
    const whole = readFileSync(file)
    writeFileSync(cut, whole.subarray(0, whole.length - 400))
    const connections = await bareConnections()
    await assert.rejects(restore({ connections, files, migrationsFolder }, cut), OperatorProblem)
    const { rows } = await sql`select 1 from pg_tables where schemaname = 'public'`.execute(connections.db)
    assert.equal(rows.length, 0)
  })
})
