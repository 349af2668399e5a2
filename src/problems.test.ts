import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { connect } from '#kernel/database/pool.ts'
import { locales } from '#kernel/i18n/locales.ts'
import { testApp, testWorld } from '#test/app.ts'
import { createApp } from './app.tsx'

const nowhere = connect({ host: '/nonexistent', database: 'none' })

describe('what cannot be answered', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  before(async () => {
    site = await testApp()
  })

  it('is a static page in every language while the database is silent, and says when to try again', async () => {
    const world = await testWorld(site, {})
    const app = createApp({ ...world, db: nowhere.db, limiter: { ...world.limiter, allows: failing } })
    const form = { method: 'POST', body: new URLSearchParams({ message: 'Hola' }) }
    const response = await app.request('/es/guidance/help', form)
    const html = await response.text()
    assert.equal(response.status, 503)
    assert.equal(response.headers.get('retry-after'), '30')
    assert.equal(response.headers.get('cache-control'), 'no-store')
    for (const locale of locales) assert.ok(html.includes(`lang="${locale}"`), locale)
    const [, css = ''] = /<style>([\s\S]*)<\/style>/.exec(html) ?? []
    const hash = createHash('sha256').update(css).digest('base64')
    assert.ok(response.headers.get('content-security-policy')?.includes(`'sha256-${hash}'`))
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
  })

  it('is a static page when not even the page for it can be made', async () => {
    const world = await testWorld(site, {})
    const assets = { ...world.assets, styles: () => failing() }
    const response = await createApp({ ...world, assets: assets as never }).request('/pt')
    assert.equal(response.status, 500)
    assert.equal(response.headers.get('retry-after'), null)
    assert.match(await response.text(), /<!doctype html>/)
  })

  it('is a page in the visitor’s language with a reference, when only one thing broke', async () => {
    const world = await testWorld(site, {})
    const app = createApp({ ...world, limiter: { ...world.limiter, allows: failing } })
    const form = { method: 'POST', body: new URLSearchParams({ message: 'Hola' }) }
    const response = await app.request('/es/guidance/help', form)
    const html = await response.text()
    assert.equal(response.status, 500)
    assert.match(html, /<html lang="es">/)
    assert.ok(html.includes(response.headers.get('x-request-id') ?? 'none'))
  })
})

function failing(): never {
  throw new Error('broken on purpose')
}
