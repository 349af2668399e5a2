import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Breadcrumb } from './breadcrumb.tsx'

describe('Breadcrumb', () => {
  it('ends with this page, which is no link', () => {
    assert.match(
      String(<Breadcrumb label="Dónde estás" items={[{ href: '/es', text: 'Inicio' }, { text: 'Curso' }]} />),
      /<span aria-current="page">Curso<\/span>/,
    )
  })
})
