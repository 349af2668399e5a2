import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Button, ButtonLink } from './button.tsx'

describe('Button', () => {
  it('sends its form unless told otherwise', () => {
    assert.match(
      String(<Button>Guarda</Button>),
      /<button class="button button--primary" type="submit">Guarda<\/button>/,
    )
  })

  it('stays a link when it goes somewhere', () => {
    assert.match(
      String(<ButtonLink href="/es?a=1&b=2">Sigue</ButtonLink>),
      /<a class="button button--primary" href="\/es\?a=1&amp;b=2">/,
    )
  })
})
