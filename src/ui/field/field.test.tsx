import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Field, NumberField, PasswordField, SelectField, TextArea } from './field.tsx'

describe('fields', () => {
  it('are described by their hint, then their error, and say that they are wrong', () => {
    const html = String(
      <Field id="mail" label="Correo" hint="Como ana@ejemplo.org" error="Escribe tu correo" type="email" />,
    )
    assert.match(html, /<label class="field__label" for="mail">Correo<\/label>/)
    assert.match(html, /aria-describedby="mail-hint mail-error"/)
    assert.match(html, /aria-invalid="true"/)
    assert.match(html, /id="mail-error">Escribe tu correo/)
  })

  it('say nothing of errors while there are none', () => {
    assert.doesNotMatch(String(<Field id="name" label="Nombre" />), /aria-/)
  })

  it('escape what was typed', () => {
    assert.ok(String(<Field id="name" label="Nombre" value={'"><script>'} />).includes('&quot;&gt;&lt;script&gt;'))
    assert.ok(String(<TextArea id="text" label="Texto" value="</textarea>" />).includes('&lt;/textarea&gt;'))
  })

  it('read the unit after the number', () => {
    const html = String(<NumberField id="hours" label="Horas" unit="h" whole />)
    assert.match(html, /aria-describedby="hours-unit"/)
    assert.match(html, /inputmode="numeric"/)
  })

  it('never send a password back', () => {
    assert.doesNotMatch(String(<PasswordField id="secret" label="Clave" autocomplete="new-password" />), /value=/)
  })

  it('keep what was chosen', () => {
    const options = [
      { value: 'CL', text: 'Chile' },
      { value: 'PE', text: 'Perú' },
    ]
    assert.match(String(<SelectField id="country" label="País" value="PE" options={options} />), /value="PE" selected/)
  })
})
