import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cookieNames, signed, tokenIn } from './session-cookie.ts'

describe('the session cookie', () => {
  it('gives its token only with our signature', () => {
    assert.equal(tokenIn(signed('abc', 'secret'), 'secret'), 'abc')
    assert.equal(tokenIn(signed('abc', 'another'), 'secret'), null)
    assert.equal(tokenIn('abd' + signed('abc', 'secret').slice(3), 'secret'), null)
    assert.equal(tokenIn('abc', 'secret'), null)
    assert.equal(tokenIn('abc.', 'secret'), null)
    assert.equal(tokenIn(undefined, 'secret'), null)
  })
  it('is bound to the host where the site is https', () => {
    assert.equal(cookieNames({ secure: true }).session, '__Host-session')
    assert.equal(cookieNames({ secure: false }).session, 'session')
  })
})
