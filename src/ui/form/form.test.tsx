import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Form } from './form.tsx'

describe('Form', () => {
  it('posts, and leaves the checking to the server', () => {
    assert.match(String(<Form action="/es/x">campo</Form>), /method="post" action="\/es\/x" novalidate/)
  })

  it('declares that it carries files', () => {
    assert.match(
      String(
        <Form action="/" files>
          campo
        </Form>,
      ),
      /enctype="multipart\/form-data"/,
    )
  })
})
