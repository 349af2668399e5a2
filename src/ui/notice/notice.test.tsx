import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Notice } from './notice.tsx'

describe('Notice', () => {
  it('is announced only when it appears', () => {
    assert.doesNotMatch(String(<Notice>Hola</Notice>), /role=/)
    assert.match(String(<Notice live>Hola</Notice>), /role="status"/)
    assert.match(
      String(
        <Notice kind="error" live>
          Hola
        </Notice>,
      ),
      /role="alert"/,
    )
  })

  it('escapes its words', () => {
    assert.ok(String(<Notice title="<b>">{'<i>'}</Notice>).includes('&lt;b&gt;</p><p>&lt;i&gt;</p>'))
  })
})
