import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Card, Cards } from './card.tsx'

describe('Card', () => {
  it('has one link, in its heading', () => {
    const html = String(<Card href="/es/c" title="A & B" heading={3} band="c" />)
    assert.equal(html.match(/<a /g)?.length, 1)
    assert.match(html, /<h3 class="card__title"><a class="card__link" href="\/es\/c">A &amp; B<\/a><\/h3>/)
  })

  it('stands in a list', () => {
    assert.equal(String(<Cards>{[<p>1</p>, <p>2</p>]}</Cards>).match(/<li>/g)?.length, 2)
  })
})
