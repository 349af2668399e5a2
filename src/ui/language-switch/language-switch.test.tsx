import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { LanguageSwitch } from './language-switch.tsx'

describe('LanguageSwitch', () => {
  it('names each language in itself and marks the one in use', () => {
    const languages = [
      { locale: 'es' as const, href: '/es', name: 'Español' },
      { locale: 'pt' as const, href: '/pt', name: 'Português' },
    ]
    const html = String(<LanguageSwitch label="Idioma" current="es" languages={languages} />)
    assert.match(html, /href="\/pt" lang="pt" hreflang="pt">Português/)
    assert.equal(html.match(/aria-current="true"/g)?.length, 1)
  })
})
