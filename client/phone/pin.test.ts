import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isPin, makePin } from './pin.ts'

describe('a PIN', () => {
  it('is known again, and is not what is kept', async () => {
    const pin = await makePin('2580')
    assert.ok(await isPin('2580', pin))
    assert.ok(!(await isPin('2581', pin)))
    assert.doesNotMatch(JSON.stringify(pin), /2580/)
  })

  it('is kept differently by two people who chose the same', async () => {
    assert.notDeepEqual(await makePin('1234'), await makePin('1234'))
  })
})
