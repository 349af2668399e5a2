import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { locales } from '#kernel/i18n/locales.ts'
import { testApp } from '#test/app.ts'
import { mainOf } from '#test/forms.ts'
import { contributions } from '../../../app.tsx'
import { aboutMessages } from '../messages/about/messages.ts'
import { accessibilityMessages } from '../messages/accessibility/messages.ts'
import { messages } from '../messages/messages.ts'
import { privacyMessages } from '../messages/privacy/messages.ts'
import { termsMessages } from '../messages/terms/messages.ts'
import { newsroomUrls } from '../urls.ts'

const words = {
  about: aboutMessages,
  privacy: privacyMessages,
  terms: termsMessages,
  accessibility: accessibilityMessages,
}
const names = ['about', 'privacy', 'terms', 'accessibility'] as const

const stated = {
  OPERATOR_NAME: 'Casa <de> la Cultura',
  OPERATOR_ADDRESS: 'Jirón Uno 123, Ayacucho',
  OPERATOR_MAIL: 'datos@casa.example',
  OPERATOR_COUNTRY: 'PE',
  OPERATOR_STATEMENT: 'Este es el sitio oficial de la Casa.',
  SOURCE_URL: 'https://code.example/conecta',
  LOG_DAYS: '12',
}

describe('notices', () => {
  let bare: Awaited<ReturnType<typeof testApp>>['app'], full: typeof bare
  before(async () => {
    bare = (await testApp()).app
    full = (await testApp({ environment: stated })).app
  })

  for (const name of names)
    for (const locale of locales)
      it(`${name} is a whole page in ${locale}, led to from every page`, async () => {
        const response = await bare.request(newsroomUrls[name].href({ locale }))
        assert.equal(response.status, 200)
        const html = await response.text()
        assert.ok(html.startsWith(`<!doctype html><html lang="${locale}">`))
        assert.equal(html.match(/<h1/g)?.length, 1)
        assert.ok(html.includes(`<title>${words[name][locale].title} · CONECTA Pacífico</title>`))
        const home = await (await bare.request(newsroomUrls.home.href({ locale }))).text()
        assert.ok(home.includes(`href="${newsroomUrls[name].href({ locale })}"`))
      })

  it('say plainly what the operator has not yet stated', async () => {
    for (const name of ['about', 'privacy', 'terms'] as const)
      for (const locale of locales) {
        const html = await mainOf(await bare.request(newsroomUrls[name].href({ locale })))
        assert.ok(html.includes(messages[locale].operator.notStated), `${name} ${locale}`)
      }
  })

  it('name the operator who has, and the address for those who write', async () => {
    const html = await mainOf(await full.request(newsroomUrls.privacy.href({ locale: 'es' })))
    assert.ok(html.includes('Casa &lt;de&gt; la Cultura'))
    assert.ok(html.includes('Jirón Uno 123, Ayacucho'))
    assert.ok(html.includes(privacyMessages.es.writing.mail('datos@casa.example')))
    assert.ok(!html.includes(messages.es.operator.notStated))
  })

  it('say for how long the logs are kept, as it is set', async () => {
    assert.match(await mainOf(await full.request(newsroomUrls.privacy.href({ locale: 'pt' }))), />12 dias\.</)
    assert.match(await mainOf(await bare.request(newsroomUrls.privacy.href({ locale: 'pt' }))), />30 dias\.</)
  })

  it('say what every module keeps about people, and for how long', async () => {
    const html = await mainOf(await bare.request(newsroomUrls.privacy.href({ locale: 'es' })))
    for (const { module, kept = [] } of contributions)
      for (const { what, why, until } of kept)
        for (const words of [what, why, until]) assert.ok(html.includes(words.es), `${module}: ${words.es}`)
    const modules = contributions.filter(({ kept }) => kept?.length).map(({ module }) => module)
    assert.deepEqual(modules, ['accounts', 'directory', 'learning', 'market', 'guidance'])
  })

  it('lead to the account pages where rights are exercised', async () => {
    const html = await mainOf(await bare.request(newsroomUrls.privacy.href({ locale: 'es' })))
    for (const page of ['data', 'profile', 'deletion', 'consents'])
      assert.ok(html.includes(`/es/accounts/${page}"`), page)
  })

  it('offer the source of this installation', async () => {
    assert.match(
      await mainOf(await full.request(newsroomUrls.terms.href({ locale: 'en' }))),
      /href="https:\/\/code\.example\/conecta"/,
    )
  })

  it('call no site official unless its operator does', async () => {
    const own = await mainOf(await full.request(newsroomUrls.about.href({ locale: 'es' })))
    assert.ok(own.includes('<blockquote>Este es el sitio oficial de la Casa.</blockquote>'))
    const other = await mainOf(await bare.request(newsroomUrls.about.href({ locale: 'es' })))
    assert.ok(!other.includes('<blockquote>'))
    assert.ok(other.includes(aboutMessages.es.official.text))
  })
})

describe('the words of the notices', () => {
  for (const name of names)
    it(`say as much of ${name} in each language`, () => {
      const shapes = locales.map((locale) => shapeOf(words[name][locale]))
      assert.deepEqual(shapes[1], shapes[0])
      assert.deepEqual(shapes[2], shapes[0])
    })
})

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]))
}
