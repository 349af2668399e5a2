import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Table } from './table.tsx'

describe('Table', () => {
  it('is a named region that the keyboard reaches, with headers for rows and columns', () => {
    const html = String(
      <Table id="t" caption="Costos" head={['Qué', 'Costo']} rows={[['Papel', '4,80']]} numeric={[1]} />,
    )
    assert.match(html, /role="region" aria-labelledby="t-caption" tabindex="0"/)
    assert.match(html, /<caption id="t-caption">Costos<\/caption>/)
    assert.match(html, /<th scope="col">Qué<\/th><th scope="col" class="table__number">Costo<\/th>/)
    assert.match(html, /<th scope="row">Papel<\/th><td class="table__number">4,80<\/td>/)
  })
})
