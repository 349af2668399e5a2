import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { gapText } from './gap-text.ts'

describe('the text of gaps', () => {
  it('is cut at its gaps', () =>
    assert.deepEqual(gapText('Precio = {cost} + {margin}'), [
      { text: 'Precio = ' },
      { gap: 'cost' },
      { text: ' + ' },
      { gap: 'margin' },
    ]))
  it('may begin with a gap or have none', () => {
    assert.deepEqual(gapText('{a}{b-2} fin'), [{ gap: 'a' }, { gap: 'b-2' }, { text: ' fin' }])
    assert.deepEqual(gapText('{No} hay'), [{ text: '{No} hay' }])
  })
})
