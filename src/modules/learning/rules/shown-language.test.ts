import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { shownLanguage } from './shown-language.ts'

describe('the language in which something is shown', () => {
  it('is the reader’s', () => assert.equal(shownLanguage(['es', 'en'], 'en'), 'en'))
  it('is a kind of the reader’s', () => assert.equal(shownLanguage(['es', 'pt-BR'], 'pt'), 'pt-BR'))
  it('is Spanish where hers is missing', () => assert.equal(shownLanguage(['en', 'es'], 'pt'), 'es'))
  it('is the first where Spanish is missing too', () => assert.equal(shownLanguage(['qu', 'en'], 'pt'), 'qu'))
})
