import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { connect, type Connections } from '#kernel/database/pool.ts'
import { writeZip } from '#modules/learning/package/write-zip.ts'
import { accountsUrls as accounts } from '#modules/accounts/urls.ts'
import { learningUrls as learning } from '#modules/learning/urls.ts'
import { testWorld } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { bareAddress } from '#test/database.ts'
import { smallCourse } from '#test/small-course.ts'
import { linkIn, mailServer } from './mail-server.ts'
import { key, s3Server, secret } from './s3-server.ts'
import { dataFolder, listening, type Started, startServer } from './server-process.ts'
import { visitor } from './visitor.ts'

const es = { locale: 'es' }
const password = 'nube tambor lana quilla'
const course = 'ponle-precio-a-tu-trabajo'
const own = { locale: 'es', course: 'cuenta-tu-lana', version: '1.0.0' }
/** As strangers see it, twice, so that the page is one that was kept. */
const shown = async (server: Started) => {
  await visitor().read(server, learning.catalogue.href(es))
  return await visitor().read(server, learning.catalogue.href(es))
}
const answer = (lesson: string, activity: string) => learning.answer.href({ ...es, course, lesson, activity })

describe('two processes on one database', () => {
  let one: Started, other: Started
  let database: Connections, mail: Awaited<ReturnType<typeof mailServer>>
  let storage: Awaited<ReturnType<typeof s3Server>>
  const ana = visitor()
  before(async () => {
    mail = await mailServer()
    storage = await s3Server()
    const address = await bareAddress()
    const files = { FILES_URL: storage.url, FILES_KEY: key, FILES_SECRET: secret }
    const shared = { DATABASE_URL: address, BASE_URL: 'http://localhost:3000', SMTP_URL: mail.url, DEMO: '1', ...files }
    const start = () => startServer({ ...shared, DATA_DIR: dataFolder() })
    const servers = await Promise.all([start(), start()])
    await Promise.all(servers.map(listening))
    ;[one, other] = servers
    database = connect({ connectionString: address, max: 2 })
  })
  after(async () => {
    for (const server of [one, other]) server.child.kill('SIGTERM')
    await Promise.all([one.ended, other.ended, database.close()])
    await Promise.all([mail.stop(), storage.stop()])
  })

  it('were started at the same time on an empty one: what a start does was done once', async () => {
    assert.equal([one, other].filter(({ said }) => said().includes('Brought the database up to date')).length, 1)
    assert.equal([one, other].filter(({ said }) => said().includes('chooses a password')).length, 1)
    const { rows } = await sql<{ times: number }>`
      select count(*) times from audit where event = 'coursePublished' group by subject`.execute(database.db)
    assert.ok(rows.length > 1)
    assert.ok(rows.every(({ times }) => times === 1))
  })

  it('make an account on one, and send its letter once; the link is opened on the other', async () => {
    const fields = { name: 'Ana', email: 'ana.quispe@example.org', password }
    assert.equal((await ana.post(one, accounts.signUp.href(es), fields)).status, 303)
    const path = linkIn(await mail.letter('ana.quispe@example.org'))
    assert.equal((await ana.post(other, path)).status, 303)
    for (const server of [one, other])
      assert.equal((await ana.get(server, accounts.account.href(es))).status, 200, server.origin)
  })

  it('end a session for both at once', async () => {
    const elsewhere = visitor()
    const enter = { email: 'ana.quispe@example.org', password }
    assert.equal((await elsewhere.post(one, accounts.signIn.href(es), enter)).status, 303)
    assert.equal((await elsewhere.get(one, accounts.account.href(es))).status, 200)
    assert.equal((await ana.post(other, accounts.otherSessionsEnd.href(es))).status, 303)
    assert.equal((await elsewhere.get(one, accounts.account.href(es))).status, 303)
    assert.equal((await ana.get(one, accounts.account.href(es))).status, 200)
  })

  it('count attempts together', async () => {
    const statuses: number[] = []
    for (const server of [one, other, one, other, one, other])
      statuses.push((await visitor().post(server, accounts.mailLink.href(es), { email: 'nadie@example.org' })).status)
    assert.deepEqual(statuses, [303, 303, 303, 303, 429, 429])
  })

  it('take the answers of one lesson in turn, and show the same progress', async () => {
    const answers: [string, Record<string, string>][] = [
      ['unit-clear-sentence', { choice: 'open-ended' }],
      ['unit-clear-sentence', { choice: 'clear' }],
    ]
    for (const [turn, [activity, fields]] of answers.entries()) {
      const sent = await ana.post(turn % 2 ? other : one, answer('que-vendes', activity), fields)
      assert.equal(sent.status, 303)
    }
    for (const path of [
      learning.lesson.href({ ...es, course, lesson: 'que-vendes' }),
      learning.course.href({ ...es, course }),
      learning.record.href(es),
    ]) {
      const page = await ana.read(one, path)
      assert.ok(page.length > 500)
      assert.equal(page, await ana.read(other, path), path)
    }
    const { rows } = await sql<{ n: number }>`
      select count(*) n from learning_event where verb = 'answered'`.execute(database.db)
    assert.equal(rows[0]?.n, 2)
  })

  it('publish on one what the kept pages of both show at once, with its files', async () => {
    const people = await cast(await testWorld(database, {}))
    const edith = visitor(people.edith.cookie)
    await sql`insert into programme values ('comercializacion', '{"slug":"comercializacion","title":{"es":"x"},"summary":{"es":"x"},"courses":[]}', now()) on conflict do nothing`.execute(
      database.db,
    )
    for (const server of [one, other]) assert.doesNotMatch(await shown(server), /cuenta-tu-lana/)
    const form = new FormData()
    form.set('file', new File([new Uint8Array(await writeZip(smallCourse(), own.course))], 'course.zip'))
    assert.equal((await edith.send(one, learning.packages.href(es), form)).status, 303)
    assert.equal((await edith.post(other, learning.publication.href(own))).status, 303)
    for (const server of [one, other]) {
      await until(async () => (await shown(server)).includes('cuenta-tu-lana'))
      const lesson = await visitor().read(server, learning.lesson.href({ ...own, lesson: 'mide' }))
      const figure = /\/learning\/media\/[0-9a-f]{64}\/[\w.-]+/.exec(lesson)?.[0] ?? 'no figure'
      for (const at of [one, other]) assert.equal((await visitor().get(at, figure)).status, 200, figure)
    }
  })

  it('do each job once, whoever sent it', async () => {
    const addresses = Array.from({ length: 12 }, (_, index) => `persona${index}@example.org`)
    const sent = addresses.map((email, index) =>
      visitor().post(index % 2 ? other : one, accounts.mailLink.href(es), { email }),
    )
    for (const response of await Promise.all(sent)) assert.equal(response.status, 303)
    await Promise.all(addresses.map((address) => mail.letter(address)))
    for (const address of addresses) assert.equal(mail.to(address).length, 1, address)
    const { rows } = await sql<{ state: string; retries: number }>`
      select state::text, retry_count retries from pgboss.job where name = 'send-mail'`.execute(database.db)
    assert.ok(rows.every(({ retries }) => retries === 0))
  })

  it('go on without one that stops in order', async () => {
    const path = learning.course.href({ ...es, course })
    // As the proxy does: what one process did not begin to answer goes to the other.
    const asked = Array.from({ length: 12 }, () =>
      visitor()
        .get(one, path)
        .catch(() => visitor().get(other, path)),
    )
    await asked[0]
    one.child.kill('SIGTERM')
    for (const { status } of await Promise.all(asked)) assert.equal(status, 200)
    assert.equal(await one.ended, 0)
    assert.equal((await ana.get(other, accounts.account.href(es))).status, 200)
    await visitor().post(other, accounts.mailLink.href(es), { email: 'despues@example.org' })
    assert.match((await mail.letter('despues@example.org')).text, /despues/)
  })
})

/** News travel by the database: they are there in milliseconds, but not in the same one. */
async function until(ask: () => Promise<boolean>) {
  const late = Date.now() + 10_000
  while (!(await ask())) assert.ok(Date.now() < late, 'this took longer than ten seconds')
}
