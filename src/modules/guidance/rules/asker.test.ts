import assert from 'node:assert/strict'
import { it } from 'node:test'
import { askerOf } from './asker.ts'

it('gives a question to whoever asked it, never to whoever is signed in when it arrives', () => {
  assert.equal(askerOf('ana', undefined), 'ana')
  assert.equal(askerOf('ana', 'ana'), 'ana')
  assert.equal(askerOf('bruno', 'ana'), null)
  assert.equal(askerOf('bruno', ''), null)
  assert.equal(askerOf(null, 'ana'), null)
})
