import assert from 'node:assert/strict'
import { it } from 'node:test'
import { wayBack } from './way-back.ts'

it('leads back to a page of ours, and nowhere else', () => {
  for (const page of ['/es', '/pt/learning/courses/ponle-precio/lessons/que-vendes']) assert.equal(wayBack(page), page)
  for (const other of [
    undefined,
    '',
    '//x.example',
    '/fr',
    '/es//x.example',
    '/es/../c',
    'https://x.example/es',
    '/es\\x',
  ])
    assert.equal(wayBack(other), null)
})
