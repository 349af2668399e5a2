import assert from 'node:assert/strict'
import { it } from 'node:test'
import { sql } from 'kysely'
import { testApp } from '#test/app.ts'
import { forgetAttempts } from './forget-attempts.ts'

it('forgets the attempts whose time is over, and no others', async () => {
  const now = new Date('2026-11-20T15:00Z')
  const { world, db } = await testApp({ now })
  await sql`insert into attempt (key, points, expire) values ('over', 3, ${now.getTime() - 1}), ('runs', 1, ${now.getTime() + 1})`.execute(
    db,
  )
  await forgetAttempts.run(world, {})
  const { rows } = await sql<{ key: string }>`select key from attempt`.execute(db)
  assert.deepEqual(rows, [{ key: 'runs' }])
})
