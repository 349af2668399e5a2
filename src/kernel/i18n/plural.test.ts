import assert from 'node:assert/strict'
import { it } from 'node:test'
import { plural } from './plural.ts'

it('words for one are for one alone, and not for none or for one and a half', () => {
  const works = (count: number) => plural(count, { one: '1 obra', other: `${count} obras` })
  assert.deepEqual([0, 1, 1.5, 2].map(works), ['0 obras', '1 obra', '1.5 obras', '2 obras'])
})
