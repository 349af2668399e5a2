import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { writtenByProps } from './written-by-props.ts'

describe('what follows from props alone', () => {
  let writings = 0
  const Greeting = writtenByProps(({ name }: { name: string }) => {
    writings += 1
    return <p>{name}</p>
  }, 2)
  const written = (name: string) => String(<div>{Greeting({ name })}</div>)

  it('is written once for each set of them, escaped as always', () => {
    assert.equal(written('Ana & <Luz>'), '<div><p>Ana &amp; &lt;Luz&gt;</p></div>')
    assert.equal(written('Ana & <Luz>'), '<div><p>Ana &amp; &lt;Luz&gt;</p></div>')
    assert.equal(written('Rosa'), '<div><p>Rosa</p></div>')
    assert.equal(writings, 2)
  })

  it('is kept for as many sets as it is told, the longest unused given up first', () => {
    written('Inés')
    written('Rosa')
    assert.equal(writings, 3)
    written('Ana & <Luz>')
    assert.equal(writings, 4)
  })
})
