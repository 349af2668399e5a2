import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { returnPath } from './return-path.ts'

describe('the way back after signing in', () => {
  it('is a path of this site', () => assert.equal(returnPath('/es/learning?level=1'), '/es/learning?level=1'))
  for (const away of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/es\\..',
    'es',
    '',
    '/a b',
    undefined,
  ])
    it(`is not ${away}`, () => assert.equal(returnPath(away), null))
})
