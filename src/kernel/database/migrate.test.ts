import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { bareConnections } from '#test/database.ts'
import { OperatorProblem } from '../problem.ts'
import { appliedMigrations, migrate, SqlFiles } from './migrate.ts'
import { migrationsFolder, prepareDatabase } from './prepare.ts'

describe('migrations', () => {
  it('make a database from nothing, once', async () => {
    const connections = await bareConnections()
    const names = await new SqlFiles(migrationsFolder).names()
    assert.deepEqual(await prepareDatabase(connections), names)
    assert.deepEqual(await prepareDatabase(connections), [])
  })

  it('are prepared by one process at a time', async () => {
    const connections = await bareConnections()
    const [first, second] = await Promise.all([prepareDatabase(connections), prepareDatabase(connections)])
    assert.equal([first, second].filter((applied) => applied.length).length, 1)
  })

  it('are named by instant, module and what they do', async () => {
    for (const name of await new SqlFiles(migrationsFolder).names())
      assert.match(name, /^\d{8}T\d{4}_[a-z]+_[a-z_]+\.sql$/)
  })

  it('come last when they are new', () => {
    const log = execFileSync(
      'git',
      ['log', '--reverse', '--topo-order', '--diff-filter=A', '--name-only', '--format=%x00', '--', 'db/migrations'],
      { encoding: 'utf8' },
    )
    const added = log.split('\0').map((batch) => batch.split('\n').filter((name) => name.endsWith('.sql')))
    // One that was taken away before any release and came back, came with those that came back.
    const batches = added.map((batch, index) =>
      batch.filter(
        (name) =>
          !added
            .slice(index + 1)
            .flat()
            .includes(name),
      ),
    )
    for (const [index, batch] of batches.entries()) {
      const before = batches.slice(0, index).flat().toSorted().at(-1) ?? ''
      for (const name of batch) assert.ok(name > before, `${name} was added after ${before}, so it must sort after it`)
    }
  })

  it('of a newer version are not touched', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'conecta-migrations-'))
    writeFileSync(join(folder, '20260101T0000_kernel_first.sql'), 'create table one (id int)')
    writeFileSync(join(folder, '20260102T0000_kernel_second.sql'), 'create table two (id int)')
    const { db } = await bareConnections()
    await migrate(db, folder)
    const older = mkdtempSync(join(tmpdir(), 'conecta-migrations-'))
    writeFileSync(join(older, '20260101T0000_kernel_first.sql'), 'create table one (id int)')
    await assert.rejects(
      migrate(db, older),
      (problem) => problem instanceof OperatorProblem && /newer than this code/.test(problem.message),
    )
    assert.equal((await appliedMigrations(db)).length, 2)
  })
})
