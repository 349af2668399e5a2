import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import pino from 'pino'
import { OperatorProblem } from '#kernel/problem.ts'
import { testWorld } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { cookiesOf, post } from '#test/forms.ts'
import { newerCourse } from '#test/published-course.ts'
import { type Cluster, startCluster } from '#test/replica.ts'
import { smallCourse } from '#test/small-course.ts'
import { importCourse } from '#modules/learning/actions/import-course.ts'
import { learningUrls } from '#modules/learning/urls.ts'
import { createApp } from '../../src/app.tsx'
import { followReplica, type Replica } from '#kernel/database/replica/replica.ts'

const es = { locale: 'es' }
const catalogue = learningUrls.catalogue.href(es)
const course = 'cuenta-tu-lana'
// More than any test here takes, so that only what is asked for makes a replica stale.
const patient = 300

describe('a streaming replica', () => {
  let cluster: Cluster, replica: Replica
  let app: ReturnType<typeof createApp>, world: Awaited<ReturnType<typeof testWorld>>
  const lines: string[] = []
  const log = pino({}, { write: (line: string) => void lines.push(line) })
  const follow = (mostLag = patient, url = cluster.replicaUrl) =>
    followReplica({ url, mostLag, mostConnections: 4, primary: cluster.primary.pool, log })
  const read = async (cookie = '') => await (await app.request(catalogue, { headers: { cookie } })).text()
  const pauseReplay = async () => {
    await cluster.onReplica('select pg_wal_replay_pause()')
    await until(async () => {
      const [row] = await cluster.onReplica('select pg_get_wal_replay_pause_state() as state')
      return row?.['state'] === 'paused'
    })
  }
  const publish = async (version: string) => {
    const files = version === '1.0.0' ? smallCourse() : newerCourse(version)
    await importCourse(world, { files, faults: [], folder: null }, { personId: null, at: new Date() })
    const { edith } = people
    const answer = await post(app, learningUrls.publication.href({ ...es, course, version }), { cookie: edith.cookie })
    assert.equal(answer.status, 303)
    return `${edith.cookie}; ${cookiesOf(answer)}`
  }
  let people: Awaited<ReturnType<typeof cast>>

  before(async () => {
    cluster = await startCluster()
    world = await testWorld(cluster.primary, {})
    people = await cast(world)
    await sql`insert into programme values ('comercializacion', '{"slug":"comercializacion","title":{"es":"x"},"summary":{"es":"x"},"courses":[]}', now())`.execute(
      world.db,
    )
    replica = await follow()
    world.replica = replica
    app = createApp(world)
    await until(() => replica.at(null))
  })
  after(async () => {
    await replica.stop()
    await cluster.stop()
  })

  it('gives what was written, and takes no writing', async () => {
    await sql`insert into secret (name, value) values ('kept', 'yes')`.execute(world.db)
    const db = await until(async () => replica.at(await replica.position()))
    const { rows } = await sql`select value from secret where name = 'kept'`.execute(db)
    assert.deepEqual(rows, [{ value: 'yes' }])
    await assert.rejects(sql`delete from secret where name = 'kept'`.execute(db), /read-only/)
  })

  it('never shows a writer what is older than her writing, while others may read that', async () => {
    await pauseReplay()
    const writer = await publish('1.0.0')
    assert.match(writer, /written=\d+/)
    assert.match(await read(writer), /cuenta-tu-lana/)
    assert.doesNotMatch(await read(), /cuenta-tu-lana/, 'a stranger reads the replica')
    await cluster.onReplica('select pg_wal_replay_resume()')
    await until(async () => (await read()).includes('cuenta-tu-lana'))
    assert.match(await read(writer), /cuenta-tu-lana/)
  })

  it('gives its cookie to those who write, and to nobody else', async () => {
    const page = await app.request(catalogue)
    assert.deepEqual(page.headers.getSetCookie(), [])
  })

  it('is left alone once it lags too much, and read again when it has caught up', async () => {
    const strict = await follow(1)
    await until(() => strict.at(null))
    await pauseReplay()
    await sql`insert into secret (name, value) values ('late', 'yes')`.execute(world.db)
    await until(() => !strict.at(null))
    // A busy machine may lag a second of its own accord, too: each time is said once, and that it is over.
    const said = () => lines.flatMap((line) => /lags behind|is read again/.exec(line)?.[0] ?? [])
    await until(() => said().at(-1) === 'lags behind')
    await cluster.onReplica('select pg_wal_replay_resume()')
    await until(() => strict.at(null) && said().at(-1) === 'is read again')
    await strict.stop()
    for (const [place, words] of said().entries()) assert.notEqual(words, said()[place - 1])
  })

  it('is not read after news of a change until it has that change', async () => {
    await pauseReplay()
    await sql`insert into secret (name, value) values ('news', 'yes')`.execute(world.db)
    assert.ok(replica.at(null))
    replica.catchUp()
    assert.equal(replica.at(null), null)
    await cluster.onReplica('select pg_wal_replay_resume()')
    const db = await until(() => replica.at(null))
    const { rows } = await sql`select value from secret where name = 'news'`.execute(db)
    assert.equal(rows.length, 1)
  })

  it('may go away in the middle: pages answer, a transaction too, and it is said once', async () => {
    const db = await until(() => replica.at(null))
    lines.length = 0
    await cluster.stopReplica()
    for (let visits = 0; visits < 5; visits++) assert.equal((await app.request(catalogue)).status, 200)
    assert.equal((await app.request(`${catalogue}?q=lanna`)).status, 200)
    const found = await db.transaction().execute(async (transaction) => {
      await sql`select set_config('work_mem', '8MB', true)`.execute(transaction)
      return (await sql<{ now: string }>`select current_setting('work_mem') as now`.execute(transaction)).rows[0]?.now
    })
    assert.equal(found, '8MB')
    await until(() => lines.some((line) => line.includes('does not answer')))
    await cluster.startReplica()
    await until(() => replica.at(null))
    assert.equal(lines.filter((line) => line.includes('does not answer')).length, 1)
    assert.equal((await app.request(catalogue)).status, 200)
  })

  it('may be silent when a server starts, and is read when it comes', async () => {
    await cluster.stopReplica()
    const later = await follow()
    assert.equal(later.at(null), null)
    await cluster.startReplica()
    await until(() => later.at(null))
    await later.stop()
  })

  it('must be a replica of this database', async () => {
    await assert.rejects(follow(patient, cluster.primaryUrl), OperatorProblem)
    await sql`create database another`.execute(world.db)
    const other = cluster.replicaUrl.replace('/conecta', '/another')
    await until(async () => (await cluster.onReplica(`select 1 from pg_database where datname = 'another'`)).length)
    await assert.rejects(follow(patient, other), OperatorProblem)
  })

  it('is read no more once it was made a primary', async () => {
    assert.ok(await until(() => replica.at(null)))
    await cluster.onReplica('select pg_promote()')
    await until(() => !replica.at(null))
    assert.match(await read(), /cuenta-tu-lana/)
  })
})

/** What `ask` gives as soon as it gives something. */
async function until<given>(ask: () => given | Promise<given>): Promise<NonNullable<given>> {
  for (let tries = 0; tries < 1500; tries++) {
    const given = await ask()
    if (given) return given
    await pause(20)
  }
  throw new Error('This did not happen within half a minute.')
}
