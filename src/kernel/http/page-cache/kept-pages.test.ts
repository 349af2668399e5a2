import assert from 'node:assert/strict'
import { before, beforeEach, describe, it } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import pino from 'pino'
import { testApp } from '#test/app.ts'
import { type Actor, cast } from '#test/cast.ts'
import { publishCourse } from '#test/published-course.ts'

const course = '/es/learning/courses/cuenta-tu-lana'
const phone = { 'user-agent': 'Mozilla/5.0 (Android 11; Mobile) Firefox/130.0', 'accept-encoding': 'gzip, br' }
const publicPages = [
  '/es',
  '/pt/learning/courses',
  '/en/learning/programmes/comercializacion',
  course,
  `${course}/lessons/mide`,
  ...['about', 'notices/privacy', 'notices/terms', 'notices/accessibility'].map((name) => `/es/newsroom/${name}`),
]

describe('a page that strangers see', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let ana: Actor
  const logged: Record<string, unknown>[] = []
  const read = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    await site.app.request(path, { method, headers: { ...phone, ...headers } })
  const keptFor = (path: string, variant = 'br') => site.world.pages.find(`${path} ${variant}`)
  const visits = async () => {
    for (const { stop } of site.world.contributions) await stop?.(site.world)
    const rows = await site.db.selectFrom('visit_count').select(['visits']).execute()
    return rows.reduce((sum, { visits }) => sum + visits, 0)
  }

  before(async () => {
    site = await testApp()
    site.world.log = pino({ base: null }, { write: (line: string) => void logged.push(JSON.parse(line)) })
    await publishCourse(site.world)
    ana = (await cast(site.world)).ana
    site.world.pages.open()
  })
  beforeEach(() => site.world.pages.drop())

  it('is kept, and answered the same to the byte, header for header', async () => {
    for (const path of publicPages) {
      const [first, kept] = [await read(path), await read(path)]
      assert.ok(keptFor(path), path)
      assert.equal(first.status, 200)
      assert.ok(first.headers.get('content-security-policy'))
      assert.ok(first.headers.get('etag'))
      assert.deepEqual(withoutId(kept), withoutId(first), path)
      assert.equal(await textOf(kept), await textOf(first), path)
      assert.notEqual(kept.headers.get('x-request-id'), first.headers.get('x-request-id'))
    }
  })

  it('is another for each encoding, and for who saves data', async () => {
    await read(course)
    assert.equal(keptFor(course, 'zstd'), undefined)
    assert.equal((await read(course, { 'accept-encoding': 'br;q=0, gzip' })).headers.get('content-encoding'), 'gzip')
    assert.equal((await read(course, { 'accept-encoding': '' })).headers.get('content-encoding'), null)
    await read(course, { 'save-data': 'on' })
    await read(course, { cookie: 'data-saver=1', 'accept-encoding': 'zstd' })
    assert.ok(keptFor(course, 'zstd light'))
    for (const variant of ['br', 'gzip', 'plain', 'br light', 'zstd light'])
      assert.ok(keptFor(course, variant), variant)
    assert.match((await read(course)).headers.get('vary') ?? '', /save-data, cookie, accept-encoding/i)
  })

  it('weighs less from the second time on', async () => {
    const first = await read(course)
    const { length } = Buffer.from(await first.arrayBuffer())
    while (keptFor(course)?.body.length === length) await new Promise(setImmediate)
    const again = await read(course)
    assert.equal(again.headers.get('content-encoding'), 'br')
    assert.ok(Buffer.from(await again.clone().arrayBuffer()).length < length * 0.95)
    assert.match(await textOf(again), /^<!doctype html>/)
  })

  it('answers 304 to who has it, and HEAD without a body', async () => {
    const tag = (await read(course)).headers.get('etag') ?? ''
    const again = await read(course, { 'if-none-match': `"other", ${tag}` })
    assert.equal(again.status, 304)
    assert.equal(again.headers.get('etag'), tag)
    assert.ok(again.headers.get('content-security-policy'))
    assert.equal(await again.text(), '')
    const head = await read(course, {}, 'HEAD')
    assert.equal(head.status, 200)
    assert.equal(head.headers.get('etag'), tag)
    assert.equal(await head.text(), '')
  })

  it('is not kept from a HEAD, a 304, a query, or an address written otherwise', async () => {
    const tag = (await read(course)).headers.get('etag') ?? ''
    site.world.pages.drop()
    await read(course, {}, 'HEAD')
    await read(course, { 'if-none-match': tag })
    await read(`${course}?x=1`)
    await read(course.replace('cuenta', '%63uenta'))
    for (const path of [course, `${course}?x=1`, course.replace('cuenta', '%63uenta')])
      assert.equal(keptFor(path), undefined, path)
  })

  it('is never the page of somebody: not of a session, a visitor, or what was just said', async () => {
    const asked = ['session=x.y', 'visitor=x', 'said=read', 'unheard-of=1', ana.cookie, `data-saver=1; ${ana.cookie}`]
    for (const cookie of asked) {
      const own = await read(course, { cookie })
      assert.equal(keptFor(course), undefined, cookie)
      assert.match(own.headers.get('cache-control') ?? '', /no-cache/)
    }
    await read(course)
    const own = await read(course, { cookie: ana.cookie, 'accept-encoding': '' })
    assert.ok((await own.text()).includes('Ana'))
    assert.match(own.headers.get('cache-control') ?? '', /private/)
  })

  it('is not what a form or another page answers', async () => {
    for (const path of ['/es/accounts/sign-in', '/es/guidance/help', '/es/nowhere', '/es/learning/diagnosis']) {
      await read(path)
      assert.equal(keptFor(path), undefined, path)
    }
  })

  it('counts each visit and logs each answer, kept or not', async () => {
    const before = await visits()
    logged.length = 0
    for (const _ of [1, 2, 3]) await read(course)
    await read(course, { 'user-agent': 'Googlebot/2.1' })
    await read(course, {}, 'HEAD')
    await read(course, { 'x-purpose': 'keep' })
    await read(course, { referer: `http://localhost${course}` })
    assert.equal((await visits()) - before, 3)
    assert.equal(logged.length, 7)
    assert.equal(new Set(logged.map(({ request }) => request)).size, 7)
    for (const { route, status } of logged)
      assert.deepEqual([route, status], ['/:locale/learning/courses/:course', 200])
  })
})

async function textOf(response: Response) {
  return String(brotliDecompressSync(new Uint8Array(await response.arrayBuffer())))
}

function withoutId(response: Response) {
  return Object.fromEntries([...response.headers].filter(([name]) => name !== 'x-request-id'))
}
