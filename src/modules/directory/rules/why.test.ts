import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { spellingOf } from '#kernel/words.ts'
import { type Source, whyOf } from './why.ts'

const sources: Source[] = [
  { name: 'name', said: '', text: () => spellingOf('Taller Sumaq Away') },
  { name: 'trade', said: 'Tejido', text: () => spellingOf('Tejido tejedora tejedor telar weaver weaving tecelã') },
  { name: 'place', said: 'Ayacucho, Perú', text: () => spellingOf('Ayacucho Perú Peru') },
  { name: 'text', said: '', text: () => spellingOf('Mantas de lana de alpaca.') },
]

describe('why a listing matches', () => {
  it('names the part in which each word stands, once', () => {
    assert.deepEqual(whyOf(['tejedoras', 'telar', 'ayacucho'], sources), [
      { name: 'trade', said: ['Tejido'] },
      { name: 'place', said: ['Ayacucho, Perú'] },
    ])
    assert.deepEqual(whyOf(['sumaq', 'manta'], sources), [
      { name: 'name', said: [] },
      { name: 'text', said: [] },
    ])
  })

  it('says nothing where no word stands', () => {
    assert.deepEqual(whyOf(['guitarra'], sources), [])
    assert.deepEqual(whyOf([], sources), [])
  })
})
