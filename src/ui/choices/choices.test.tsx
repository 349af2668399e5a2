import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Checkbox, Checkboxes, Radios } from './choices.tsx'

const choices = [
  { value: 'rent', text: 'Arriendo' },
  { value: 'wool', text: 'Lana', hint: 'De cada manta' },
]

describe('Choices', () => {
  it('name the group by its legend and describe it by hint and error', () => {
    const html = String(<Radios id="cost" legend="¿Cuál?" hint="Una" error="Elige una" choices={choices} />)
    assert.match(html, /<fieldset[^>]*aria-describedby="cost-hint cost-error"/)
    assert.match(html, /<legend[^>]*>¿Cuál\?<\/legend>/)
  })

  it('lead the error summary to the first choice', () => {
    assert.match(
      String(<Radios id="cost" legend="¿Cuál?" choices={choices} />),
      /type="radio" id="cost" name="cost" value="rent"/,
    )
  })

  it('keep what was chosen', () => {
    assert.match(String(<Radios id="cost" legend="¿Cuál?" value="wool" choices={choices} />), /value="wool" checked/)
    assert.equal(
      String(<Checkboxes id="cost" legend="¿Cuál?" values={['rent', 'wool']} choices={choices} />).match(/ checked/g)
        ?.length,
      2,
    )
  })

  it('tie a single box to its label', () => {
    assert.match(
      String(<Checkbox id="agree" label="Acepto" error="Marca la casilla" />),
      /aria-describedby="agree-error" aria-invalid="true"/,
    )
  })
})
