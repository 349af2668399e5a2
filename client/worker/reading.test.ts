import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isReading, mostPages, surplus } from './reading.ts'

const page = (at: number) => ({ path: `/page-${at}`, needs: ['/assets/shared.js', `/assets/own-${at}.js`], at })
const filesOf = (pages: { needs: string[] }[]) => [...new Set(pages.flatMap(({ needs }) => needs))]

describe('pages that were read', () => {
  const few = Array.from({ length: mostPages }, (_, at) => page(at + 1))

  it('are all kept while they are few', () => {
    assert.deepEqual(surplus(few, filesOf(few)), [])
  })

  it('give way from the oldest on, with the files that only they needed', () => {
    const many = [page(100), ...few, page(101)]
    assert.deepEqual(surplus(many, filesOf(many)), ['/page-1', '/page-2', '/assets/own-1.js', '/assets/own-2.js'])
  })

  it('leave no file behind that none of them needs', () => {
    assert.deepEqual(surplus([], ['/assets/old.js']), ['/assets/old.js'])
  })
})

describe('what a page tells of itself', () => {
  it('is a reading only when it says what it needs', () => {
    assert.ok(isReading({ path: '/es', fetch: '/es', mark: '1', needs: [] }))
    for (const other of [null, 'sync', {}, { path: '/es' }]) assert.ok(!isReading(other))
  })
})
