import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { heardOf, inOrder, isPersonal, markShown, pageAnswer, wayOf } from './ways.ts'

const get = { method: 'GET', mode: 'no-cors', path: '/', isOwn: true }

describe('what the worker does with a request', () => {
  it('asks the network first for every page', () => {
    assert.equal(wayOf({ ...get, mode: 'navigate', path: '/es' }), 'page')
  })

  it('takes what a form sends for no page that could be kept, also where the same address is one', () => {
    assert.equal(wayOf({ ...get, mode: 'navigate', method: 'POST', path: '/es/guidance/help' }), 'form')
  })

  it('looks on the phone first for what can never change', () => {
    assert.equal(wayOf({ ...get, path: '/assets/loader-ABC.js' }), 'file')
    assert.equal(wayOf({ ...get, path: '/learning/media/0a/tone.opus' }), 'file')
  })

  it('leaves alone what is sent, what is no page and what is another site’s', () => {
    assert.equal(wayOf({ ...get, method: 'POST', mode: 'cors', path: '/es/learning/events' }), 'network')
    assert.equal(wayOf({ ...get, path: '/static/mark.svg' }), 'network')
    assert.equal(wayOf({ ...get, mode: 'navigate', isOwn: false }), 'network')
    assert.equal(wayOf({ ...get, method: 'POST', path: '/assets/x.js' }), 'network')
  })
})

describe('which page answers', () => {
  const nothing = { page: false, phone: false }
  const both = { page: true, phone: true }

  it('is the network’s whenever there is one, whatever is kept', () => {
    assert.equal(pageAnswer('answered', '/es', both), 'network')
  })

  it('is the kept one when the network fails or is silent', () => {
    assert.equal(pageAnswer('failed', '/es/x', both), 'kept')
    assert.equal(pageAnswer('silent', '/es/x', { page: true, phone: false }), 'kept')
  })

  it('is waited for while only the network can give it', () => {
    assert.equal(pageAnswer('silent', '/es', nothing), 'wait')
    assert.equal(pageAnswer('silent', '/es', { page: false, phone: true }), 'wait')
  })

  it('is what is on this phone, for whoever opens the site with no network', () => {
    for (const path of ['/', '/es', '/pt'])
      assert.equal(pageAnswer('failed', path, { page: false, phone: true }), 'phone')
    assert.equal(pageAnswer('failed', '/es/newsroom/about', { page: false, phone: true }), 'offline')
    assert.equal(pageAnswer('failed', '/', nothing), 'offline')
  })

  it('takes a proxy’s word that nobody is there for no answer, and a page of the server’s own for one', () => {
    for (const status of [502, 503, 504]) assert.equal(heardOf(status), 'failed')
    for (const status of [0, 200, 302, 404, 500]) assert.equal(heardOf(status), 'answered')
  })
})

describe('a kept page', () => {
  it('is looked for in kept courses before the pages that were only read, and nowhere else', () => {
    assert.deepEqual(inOrder(['read', 'shell', 'course a 1.0.0 es', 'other']), ['course a 1.0.0 es', 'read'])
  })

  it('says in its head that the phone gave it', () => {
    assert.equal(
      markShown('<html lang="es"><head><meta charset="utf-8"/>'),
      '<html lang="es"><head><meta name="shown-from" content="phone"/><meta charset="utf-8"/>',
    )
  })

  it('is known for somebody’s own by whom it names', () => {
    assert.ok(isPersonal('<head><meta name="actor" content="{}"/></head>'))
    assert.ok(!isPersonal('<head><title>actor</title></head>'))
  })
})
