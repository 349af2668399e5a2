import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { territories } from './territories.ts'

describe('territories', () => {
  it('are the 107 of ISO 3166-2', () => assert.equal(territories('es').length, 107))

  it('keep a comma that is part of a name', () => {
    assert.ok(territories('es').some(({ name }) => name === 'San Andrés, Providencia y Santa Catalina'))
  })

  it('have their own name where English and Portuguese have one', () => {
    const name = (locale: 'en' | 'pt') => territories(locale).find(({ code }) => code === 'MX-CMX')?.name
    assert.deepEqual([name('en'), name('pt')], ['Mexico City', 'Cidade do México'])
  })
})
