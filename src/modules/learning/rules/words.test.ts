import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { formatList, formatNumber, languageName, languageTitle } from './formats.ts'
import { licenceAddress, licenceName } from './licence.ts'

describe('a licence', () => {
  it('has its name and its text at Creative Commons', () => {
    assert.equal(licenceName('CC-BY-SA-4.0'), 'CC BY-SA 4.0')
    assert.equal(licenceAddress('CC-BY-SA-4.0'), 'https://creativecommons.org/licenses/by-sa/4.0/')
    assert.equal(licenceName('CC-BY-NC-SA-3.0-IGO'), 'CC BY-NC-SA 3.0 IGO')
    assert.equal(licenceAddress('CC-BY-3.0-IGO'), 'https://creativecommons.org/licenses/by/3.0/igo/')
    assert.equal(licenceName('CC0-1.0'), 'CC0 1.0')
    assert.equal(licenceAddress('CC0-1.0'), 'https://creativecommons.org/publicdomain/zero/1.0/')
  })
})

describe('numbers and lists', () => {
  it('are written as the language does', () => {
    assert.equal(formatNumber(1234.56, 'pt', 1), '1.234,6')
    assert.equal(formatNumber(2.5, 'en', 0), '3')
    assert.equal(formatList(['una', 'dos', 'tres'], 'es'), 'una, dos y tres')
  })
})

describe('a language', () => {
  it('is named in the reader’s', () => {
    assert.equal(languageName('es', 'en'), 'Spanish')
    assert.equal(languageTitle('qu', 'es'), 'Quechua')
    assert.equal(languageTitle('es', 'pt'), 'Espanhol')
  })
})
