import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ErrorSummary } from './error-summary.tsx'

describe('ErrorSummary', () => {
  it('takes the focus and leads to each field', () => {
    const html = String(<ErrorSummary title="Falta algo" errors={[{ id: 'mail', text: 'Escribe tu correo' }]} />)
    assert.match(html, /id="error-summary" role="alert" tabindex="-1" autofocus/)
    assert.match(html, /href="#mail">Escribe tu correo/)
  })

  it('is not there without errors', () => {
    assert.equal(ErrorSummary({ title: 'Falta algo', errors: [] }), null)
  })
})
