import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Callout } from './callout.tsx'

describe('Callout', () => {
  it('says in words what kind of block it is', () => {
    assert.match(
      String(
        <Callout kind="do" word="Hazlo ahora">
          x
        </Callout>,
      ),
      /callout--do"><p class="callout__word">Hazlo ahora<\/p>/,
    )
  })
})
