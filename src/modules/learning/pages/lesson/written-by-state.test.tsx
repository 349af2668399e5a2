import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { writtenByState } from './written-by-state.ts'

describe('what follows from a thing and a state', () => {
  let writings = 0
  const written = writtenByState('test')
  const [one, other] = [{ name: 'A & B' }, { name: 'A & B' }]
  const greeting = (thing: { name: string }, done: boolean) => {
    const write = () => {
      writings += 1
      return <p>{`${thing.name}, ${done}`}</p>
    }
    return String(<div>{written(thing, ['es', done], write)}</div>)
  }

  it('is written once, escaped as always', () => {
    assert.equal(greeting(one, true), '<div><p>A &amp; B, true</p></div>')
    assert.equal(greeting(one, true), '<div><p>A &amp; B, true</p></div>')
    assert.equal(writings, 1)
  })

  it('is another for another state, and for another thing that looks the same', () => {
    greeting(one, false)
    greeting(other, false)
    assert.equal(writings, 3)
  })

  it('is another for another part of the page', () => {
    const rest = writtenByState('another part')
    assert.equal(String(rest(one, ['es', true], () => <p>rest</p>)), '<p>rest</p>')
  })
})
