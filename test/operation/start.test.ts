import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { embeddedPlaces } from '#kernel/database/embedded/places.ts'
import { connection } from '#kernel/database/embedded/postgres.ts'
import { connect } from '#kernel/database/pool.ts'
import { dataFolder, freePort, listening, startServer } from './server-process.ts'

describe('npm start', () => {
  const folder = dataFolder()

  it('serves, says its address, and stops in order', async () => {
    const server = await startServer({ DATA_DIR: folder })
    await listening(server)
    assert.equal((await fetch(`${server.origin}/healthz`)).status, 200)
    assert.equal((await fetch(`${server.origin}/readyz`)).status, 200)
    server.child.kill('SIGTERM')
    assert.equal(await server.ended, 0)
  })

  it('answers within three seconds on a folder that is set up', async () => {
    // The best of three: what else this machine is doing is no part of the promise.
    const times: number[] = []
    for (let tries = 0; tries < 3; tries++) times.push(await timeToFirstPage(folder))
    assert.ok(Math.min(...times) < 3000, `took ${times.map(Math.round).join(', ')} ms`)
  })

  it('refuses a second server on the same folder, and harms nothing', async () => {
    const first = await startServer({ DATA_DIR: folder })
    await listening(first)
    const second = await startServer({ DATA_DIR: folder })
    assert.equal(await second.ended, 1)
    assert.match(second.said(), /already running on the data folder/)
    assert.equal((await fetch(`${first.origin}/readyz`)).status, 200)
    first.child.kill('SIGTERM')
    await first.ended
  })

  it('finds an orphaned database after kill -9, takes over, and keeps what was written', async () => {
    const first = await startServer({ DATA_DIR: folder })
    await listening(first)
    const { db, close } = connect(connection(embeddedPlaces(folder).sockets))
    await sql`insert into secret (name, value) values ('kept', 'yes')`.execute(db)
    await close()
    const orphan = readFileSync(join(embeddedPlaces(folder).data, 'postmaster.pid'), 'utf8').split('\n')[0]
    first.child.kill('SIGKILL')
    await first.ended

    const second = await startServer({ DATA_DIR: folder })
    await listening(second)
    const again = connect(connection(embeddedPlaces(folder).sockets))
    const { rows } = await sql<{ value: string }>`select value from secret where name = 'kept'`.execute(again.db)
    await again.close()
    assert.equal(rows[0]?.value, 'yes')
    assert.notEqual(readFileSync(join(embeddedPlaces(folder).data, 'postmaster.pid'), 'utf8').split('\n')[0], orphan)
    second.child.kill('SIGTERM')
    await second.ended
  })

  it('says which port is taken', async () => {
    const port = await freePort()
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
    const server = await startServer({ DATA_DIR: folder, PORT: String(port) })
    assert.equal(await server.ended, 1)
    assert.match(server.said(), new RegExp(`Port ${port} is taken`))
    other.close()
  })

  it('says that the database does not answer', async () => {
    const server = await startServer({ DATA_DIR: dataFolder(), DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' })
    assert.equal(await server.ended, 1)
    assert.match(server.said(), /The database at 127\.0\.0\.1:1 does not answer/)
  })

  it('says that the database is newer than the code', async () => {
    const place = dataFolder()
    const first = await startServer({ DATA_DIR: place })
    await listening(first)
    const { db, close } = connect(connection(embeddedPlaces(place).sockets))
    await sql`insert into kysely_migration (name, timestamp) values ('29990101T0000_kernel_later.sql', now())`.execute(
      db,
    )
    await close()
    first.child.kill('SIGTERM')
    await first.ended
    const second = await startServer({ DATA_DIR: place })
    assert.equal(await second.ended, 1)
    assert.match(second.said(), /newer than this code/)
  })

  it('names every broken setting at once', async () => {
    const server = await startServer({ DATA_DIR: folder, PORT: 'x', SMTP_URL: 'nowhere' })
    assert.equal(await server.ended, 1)
    assert.match(server.said(), /PORT[\s\S]*SMTP_URL/)
  })

  it('says which folder cannot be written', async () => {
    // Root may write in every folder, so for root the way is barred by a file.
    const closed = process.getuid?.() === 0 ? join(import.meta.filename, 'data') : join(dataFolder(), 'closed')
    if (process.getuid?.() !== 0) mkdirSync(closed, { mode: 0o500 })
    const server = await startServer({ DATA_DIR: closed })
    assert.equal(await server.ended, 1)
    assert.match(server.said(), /cannot be written/)
  })
})

async function timeToFirstPage(folder: string) {
  const started = performance.now()
  const server = await startServer({ DATA_DIR: folder })
  await listening(server)
  assert.equal((await fetch(`${server.origin}/es`)).status, 200)
  const milliseconds = performance.now() - started
  server.child.kill('SIGTERM')
  await server.ended
  return milliseconds
}
