import assert from 'node:assert/strict'
import { it } from 'node:test'
import { canBePart } from './people-search.ts'

it('is looked for inside words where it has three letters in a row', () => {
  for (const typed of ['uis', 'a qui', '@gmail', 'ñus', 'n\u0303us', '123']) assert.ok(canBePart(typed), typed)
  for (const typed of ['', 'qx', 'a b c', '@@@', 'd’a']) assert.ok(!canBePart(typed), typed)
})
