import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Header } from './header.tsx'
import { Layout } from './layout.tsx'
import type { Shell } from './shell.ts'

const shell: Shell = {
  locale: 'es',
  path: '/learning/courses?level=beginner',
  origin: 'https://conecta.example',
  person: { name: 'Ana <Quispe>' },
  styles: (key) => `.${key}{}`,
  script: '/assets/loader.js',
  manifest: '/static/manifest.webmanifest',
  words: {
    home: 'CONECTA Pacífico, inicio',
    skip: 'Ir al contenido',
    menu: 'Menú',
    mainNav: 'Principal',
    account: 'Tu cuenta',
    language: 'Idioma',
    help: 'Pide ayuda',
    helpPromise: 'Te responde el equipo en dos días hábiles.',
    notices: 'Avisos',
    saveData: 'Ahorrar datos',
    dataSaverOn: 'Ahorro de datos: encendido',
    description: 'Aprende a vender tu trabajo.',
    footer: [{ text: 'CC BY-SA 4.0', href: 'https://creativecommons.org/licenses/by-sa/4.0/' }],
  },
  nav: [{ href: '/es/learning/courses', text: 'Cursos', current: true }],
  account: [{ href: '/es/accounts/sign-in', text: 'Entrar' }],
  help: { href: '/es/guidance/help' },
  dataSaver: { on: false, href: '/es/learning/phone/data-saver' },
  languages: [{ locale: 'en', href: '/en/learning/courses?level=beginner', name: 'English' }],
  notices: [{ href: '/es/privacy', text: 'Privacidad' }],
  notice: null,
}

const page = String(
  <Layout
    shell={shell}
    title="Cursos"
    description={'Cursos "gratis"'}
    styles="learning/courses"
    schema={{ name: '</script>' }}
  >
    <h1>Cursos</h1>
  </Layout>,
)

describe('Layout', () => {
  it('begins with the doctype and names the language', () => {
    assert.match(page, /^<!doctype html><html lang="es"><head><meta charset="utf-8"\/?>/)
  })

  it('leads search engines to the page itself in each language, without its filters', () => {
    assert.match(page, /rel="canonical" href="https:\/\/conecta\.example\/es\/learning\/courses"/)
    for (const language of ['es', 'en', 'pt', 'x-default'])
      assert.ok(page.includes(`hreflang="${language}" href="https://`), language)
  })

  it('escapes what people wrote, and a data block cannot be closed from inside', () => {
    assert.ok(page.includes('Ana &lt;Quispe&gt;'))
    assert.ok(page.includes('{"name":"\\u003c/script>"}'))
    assert.ok(page.includes('content="Cursos &quot;gratis&quot;"'))
  })

  it('names whoever reads, though the header is written once for all', () => {
    for (const name of ['$& $1 Rosa', '<name>', 'Inés & Co']) {
      const own = String(<Header shell={{ ...shell, person: { name } }} />)
      const written = name.replace('&', '&amp;').replace('<name>', '&lt;name&gt;')
      assert.equal(own.split(`class="layout__person">${written}</`).length - 1, 2, own)
    }
    assert.ok(!String(<Header shell={{ ...shell, person: null }} />).includes('layout__person'))
  })

  it('writes both sheets untouched, so that their hashes hold', () => {
    assert.ok(page.includes('<style>.ui{}</style><style>.learning/courses{}</style>'))
  })

  it('uses no style attribute and no inline handler', () => {
    assert.doesNotMatch(page, /\s(style|on[a-z]+)=/)
  })

  it('leads to the data saver, and tells scripts when it is on', () => {
    assert.ok(page.includes('<a href="/es/learning/phone/data-saver">Ahorrar datos</a>'))
    const saving = { ...shell, dataSaver: { ...shell.dataSaver, on: true } }
    const saved = String(
      <Layout shell={saving} title="Cursos">
        <h1>Cursos</h1>
      </Layout>,
    )
    assert.match(saved, /<html lang="es" data-saver="on">/)
    assert.ok(saved.includes('>Ahorro de datos: encendido</a>'))
  })

  it('announces a flash message once', () => {
    const flashed = String(
      <Layout shell={{ ...shell, notice: 'Guardado.' }} title="Cursos">
        <h1>Cursos</h1>
      </Layout>,
    )
    assert.equal(flashed.match(/role="status"/g)?.length, 1)
    assert.ok(!page.includes('role="status"'))
  })
})
