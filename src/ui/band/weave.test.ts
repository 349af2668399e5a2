import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { patternId, weave } from './weave.ts'

describe('weave', () => {
  it('weaves a key the same way every time, however its letters are composed', () => {
    assert.deepEqual(weave('cerámica'), weave('cera\u0301mica'))
    assert.equal(weave('music').figure, weave('music').figure)
  })

  it('tells near keys apart', () => {
    const keys = [
      'publishing',
      'music',
      'performing-arts',
      'audiovisual',
      'heritage',
      'other-trades',
      'CL',
      'CO',
      'MX',
      'PE',
    ]
    assert.equal(new Set(keys.map((key) => weave(key).dye + weave(key).figure)).size, keys.length)
  })

  it('gives each country its own dye, and neighbours different ones', () => {
    const dyesOf = (keys: string[]) => keys.map((key) => weave(key).dye)
    assert.equal(new Set(dyesOf(['CL', 'CO', 'MX', 'PE'])).size, 4)
    const sectors = dyesOf(['publishing', 'music', 'performing-arts', 'audiovisual', 'heritage', 'other-trades'])
    assert.ok(sectors.every((dye, at) => dye !== sectors[at - 1]))
  })

  it('stays within a few hundred bytes', () => {
    for (let n = 0; n < 300; n++) assert.ok(weave(`course-${n}`).figure.length < 900, `course-${n}`)
  })

  it('makes an id that an address can hold', () => {
    assert.equal(patternId('Ñandú & co', 'card'), 'band-card--and-co')
  })
})
