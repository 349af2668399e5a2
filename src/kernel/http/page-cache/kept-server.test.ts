import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request, type Server } from 'node:http'
import { after, before, describe, it } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import { testApp } from '#test/app.ts'
import { keptServer } from './kept-server.ts'

const phone = { 'user-agent': 'Mozilla/5.0 (Android 11; Mobile) Firefox/130.0', 'accept-encoding': 'br' }

describe('the server of kept pages', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let server: Server
  let asked = 0
  before(async () => {
    site = await testApp()
    site.world.pages.open()
    const application = getRequestListener(site.app.fetch)
    server = keptServer(site.world, (incoming, outgoing) => {
      asked++
      void application(incoming, outgoing)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  after(() => void server.close())

  const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const before = asked
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const sent = request({ port, path, method, headers: { ...phone, ...headers }, agent: false }).end()
    const [answer] = await once(sent, 'response')
    const body = Buffer.concat(await answer.toArray())
    const { date: _, 'x-request-id': id, ...own } = answer.headers
    return { status: answer.statusCode, headers: own, id, body, byApplication: asked > before }
  }

  it('gives a kept page as the application gave it, byte for byte and head for head, and does not ask it again', async () => {
    const first = await ask('/es/newsroom/about')
    const second = await ask('/es/newsroom/about')
    assert.deepEqual([first.byApplication, second.byApplication], [true, false])
    assert.equal(first.status, 200)
    assert.deepEqual(second.headers, { ...first.headers, 'content-length': String(second.body.length) })
    assert.notEqual(first.id, second.id)
    let pressed = second
    while (pressed.body.length >= first.body.length) pressed = await ask('/es/newsroom/about')
    assert.deepEqual(pressed.headers, { ...first.headers, 'content-length': String(pressed.body.length) })
  })

  it('answers 304 and HEAD without a body', async () => {
    const { headers } = await ask('/pt')
    const { etag = '' } = headers
    const known = await ask('/pt', { 'if-none-match': String(etag) })
    assert.deepEqual([known.status, known.byApplication, known.body.length], [304, false, 0])
    assert.equal(known.headers['etag'], etag)
    const head = await ask('/pt', {}, 'HEAD')
    assert.deepEqual([head.status, head.byApplication, head.body.length], [200, false, 0])
    assert.equal(head.headers['content-encoding'], 'br')
  })

  it('leaves to the application whatever is not kept', async () => {
    await ask('/en')
    for (const headers of [{ cookie: 'session=x.y' }, { 'accept-encoding': 'gzip' }, { 'save-data': 'on' }])
      assert.ok((await ask('/en', headers)).byApplication, JSON.stringify(headers))
    for (const path of ['/en?x=1', '/en/nowhere', '/healthz']) assert.ok((await ask(path)).byApplication, path)
    assert.ok((await ask('/en', {}, 'POST')).byApplication)
  })

  it('outlives whatever stands in a head', async () => {
    await ask('/es')
    const heads = [
      { cookie: 'data-saver=%E0%A4' },
      { cookie: 'styles=%' },
      { referer: 'http://%' },
      { 'if-none-match': ',,"' },
      { 'accept-encoding': ';;q=,br;q=x' },
      { 'user-agent': '' },
    ]
    for (const head of heads) assert.equal((await ask('/es', head)).status, 200, JSON.stringify(head))
  })
})
