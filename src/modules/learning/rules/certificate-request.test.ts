import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lastRequest, readRequest } from './certificate-request.ts'

const event = (id: string, more: object = {}) => ({
  id,
  verb: 'requested' as const,
  course: 'c',
  version: '1.0.0',
  lesson: '',
  activity: null,
  answer: { name: id, language: 'es' },
  at: '2026-11-20T10:00:00.000Z',
  ...more,
})

describe('a request for a certificate', () => {
  it('says a name or none, and a language', () => {
    assert.deepEqual(readRequest({ name: 'Ana', language: 'es', mark: 100 }), { name: 'Ana', language: 'es' })
    assert.deepEqual(readRequest({ name: null, language: 'pt-BR' }), { name: null, language: 'pt-BR' })
  })
  for (const answer of [null, 'Ana', {}, { name: 'Ana' }, { language: 'es' }, { name: 1, language: 'es' }])
    it(`is not ${JSON.stringify(answer)}`, () => assert.equal(readRequest(answer), null))
  it('is not longer than anyone’s', () => {
    assert.equal(readRequest({ name: 'a'.repeat(301), language: 'es' }), null)
    assert.equal(readRequest({ name: null, language: 'e'.repeat(36) }), null)
  })
  it('counts when it is the last by its id, in whatever order they came', () => {
    const events = [event('2'), event('1'), event('9', { verb: 'read' })]
    assert.deepEqual(lastRequest(events), { id: '2', request: { name: '2', language: 'es' } })
    assert.deepEqual(lastRequest(events.toReversed())?.id, '2')
    assert.equal(lastRequest([]), null)
  })
})
