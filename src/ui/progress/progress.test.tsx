import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Progress } from './progress.tsx'

const render = (done: number, of: number) =>
  String(<Progress label="Avance" done={done} of={of} text={`${done} de ${of}`} band="x" />)

describe('Progress', () => {
  it('says how far in words and in numbers', () => {
    assert.match(
      render(3, 12),
      /role="progressbar" aria-label="Avance" aria-valuemin="0" aria-valuemax="12" aria-valuenow="3" aria-valuetext="3 de 12"/,
    )
  })

  it('weaves the share that is done, never more than the loom', () => {
    assert.match(render(3, 12), /<rect width="25%"/)
    assert.match(render(13, 12), /<rect width="100%"/)
    assert.match(render(0, 0), /<rect width="0%"/)
  })
})
