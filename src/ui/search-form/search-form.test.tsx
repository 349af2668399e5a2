import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { SearchForm } from './search-form.tsx'

describe('SearchForm', () => {
  it('labels its field and puts the words in the address', () => {
    const html = String(<SearchForm action="/es/c" label="Busca" value={'"x"'} button="Buscar" />)
    assert.match(html, /role="search" method="get" action="\/es\/c"/)
    assert.match(html, /<label class="field__label" for="q">/)
    assert.ok(html.includes('value="&quot;x&quot;"'))
  })
})
