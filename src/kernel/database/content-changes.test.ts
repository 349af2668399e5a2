import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Pool } from 'pg'
import { testApp } from '#test/app.ts'
import { emptyConnections } from '#test/database.ts'
import { newerCourse, publishCourse } from '#test/published-course.ts'
import { replace } from '#test/small-course.ts'
import { pageCache } from '../http/page-cache/page-cache.ts'
import { type ContentChanges, followContentChanges } from './content-changes.ts'

const course = '/es/learning/courses/cuenta-tu-lana'
const waits = { betweenSigns: 20, patience: 2000, beforeAgain: 10 }

describe('pages that are kept', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let changes: ContentChanges
  const read = async () => await (await site.app.request(course)).text()
  const until = async (holds: () => boolean) => {
    for (let tries = 0; !holds(); tries++) {
      assert.ok(tries < 5000, 'it never came')
      await pause(5)
    }
  }
  /** What was written before has been heard of. */
  const quiet = async () => {
    for (let before: number | null = -1; before !== site.world.pages.state(); await pause(100))
      before = site.world.pages.state()
  }
  const isKept = () => site.world.pages.find(`${course} plain`) !== undefined
  const rename = async (version: string, title: string) =>
    await publishCourse(site.world, newerCourse(version, replace('course.yaml', 'Cuenta tu lana', title)))

  before(async () => {
    site = await testApp()
    await publishCourse(site.world)
    changes = followContentChanges(site.pool, site.world, waits)
    await until(() => site.world.pages.state() !== null)
  })
  after(async () => await changes.stop())

  it('are made anew when what they show changes, in whichever process', async () => {
    await read()
    assert.ok(isKept())
    await rename('1.1.0', 'Pesa tu lana')
    await until(() => !isKept())
    assert.match(await read(), /Pesa tu lana/)
  })

  it('are not dropped by the signs that processes send themselves', async () => {
    await quiet()
    await read()
    const state = site.world.pages.state()
    await sql`select pg_notify('content_changed', 'still here somebody')`.execute(site.db)
    await sql`select pg_notify('content_changed', 'still here somebody else')`.execute(site.db)
    await pause(60)
    assert.equal(site.world.pages.state(), state)
    assert.ok(isKept())
  })

  it('are given up with the connection, and what changed meanwhile is seen', async () => {
    await read()
    assert.ok(isKept())
    const before = site.world.pages.state()
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where query = 'listen content_changed' and datname = current_database()`.execute(site.db)
    await rename('1.2.0', 'Mide tu lana')
    await until(() => site.world.pages.state() !== before && site.world.pages.state() !== null)
    assert.match(await read(), /Mide tu lana/)
    await rename('1.3.0', 'Carda tu lana')
    await until(() => !isKept())
    assert.match(await read(), /Carda tu lana/)
  })

  it('are not kept at all where a sign does not come back, as behind a pooler that lends its connections', async () => {
    const elsewhere = await emptyConnections()
    const pages = pageCache()
    let signs = 0
    const query = async () => (signs++, await elsewhere.pool.query('select 1'))
    const deaf = followContentChanges(
      { options: site.pool.options, query } as unknown as Pool,
      { ...site.world, pages },
      {
        ...waits,
        patience: 400,
      },
    )
    await until(() => signs === 2)
    assert.equal(pages.state(), null)
    await deaf.stop()
  })
})
