import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { candidates, type Wish } from './wishes.ts'

const sellers = new Set(['s1', 's2'])
const wish = (participant: string, other: string, said: Wish['wish']): Wish => ({ participant, other, wish: said })

describe('wishes', () => {
  it('are worth what the published rule says, the most valued first', () => {
    const found = candidates(
      [wish('s1', 'b1', 'would'), wish('b1', 's1', 'must'), wish('b1', 's2', 'must'), wish('s2', 'b2', 'would')],
      sellers,
    )
    assert.deepEqual(
      found.map(({ seller, buyer, value, isMutual }) => [seller, buyer, value, isMutual]),
      [
        ['s1', 'b1', 11, true],
        ['s2', 'b1', 5, false],
        ['s2', 'b2', 2, false],
      ],
    )
  })

  it('end where either side says no, whoever said it', () => {
    assert.deepEqual(candidates([wish('s1', 'b1', 'must'), wish('b1', 's1', 'no')], sellers), [])
    assert.deepEqual(candidates([wish('s1', 'b1', 'no'), wish('b1', 's1', 'must')], sellers), [])
  })
})
