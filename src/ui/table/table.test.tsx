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
  it('stands row under row on a phone where it is wide, unless it is of numbers', () => {
    const head = ['Qué', 'Lugar', 'Sector', 'Desde']
    const rows = [['Taller', 'Quinua', 'Música', '2019']]
    const html = String(<Table id="t" caption="Talleres" head={head} rows={rows} />)
    assert.match(html, /class="table table--wide"/)
    assert.match(html, /<td role="cell" data-head="Lugar">Quinua<\/td>/)
    const numbers = String(<Table id="t" caption="Cifras" head={head} rows={rows} numeric={[1, 2, 3]} />)
    assert.doesNotMatch(numbers, /table--wide|data-head|role="cell"/)
  })
})
