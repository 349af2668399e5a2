import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { age } from './age.ts'

const now = new Date('2026-11-20T12:00Z')

describe('age', () => {
  it('is told in the largest whole unit', () => {
    assert.equal(age(new Date('2026-11-17T11:00Z'), now, 'en'), '3 days ago')
    assert.equal(age(new Date('2026-11-20T09:30Z'), now, 'es'), 'hace 2 horas')
    assert.equal(age(new Date('2026-11-20T11:15Z'), now, 'pt'), 'há 45 minutos')
  })
  it('is at least a minute', () => assert.equal(age(now, now, 'en'), '1 minute ago'))
})
