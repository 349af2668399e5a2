import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Pagination } from './pagination.tsx'

describe('Pagination', () => {
  it('is not there when there is nowhere to go', () => {
    assert.equal(Pagination({ label: 'Páginas' }), null)
  })

  it('says what its links are', () => {
    assert.match(
      String(<Pagination label="Páginas" next={{ href: '?after=x', text: 'Más' }} />),
      /<nav class="pagination" aria-label="Páginas"><a[^>]*rel="next"/,
    )
  })
})
