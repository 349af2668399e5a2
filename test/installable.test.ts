import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import sharp from 'sharp'
import { locales } from '#kernel/i18n/locales.ts'
import { root } from '#kernel/root.ts'
import { testApp } from './app.ts'

interface Manifest {
  id: string
  lang: string
  start_url: string
  icons: { src: string; type: string; sizes: string }[]
}

describe('the site on a home screen', () => {
  it('opens in the language in which it was put there, and is one app in all', async () => {
    const { app } = await testApp()
    for (const locale of locales) {
      const page = await (await app.request(`/${locale}`)).text()
      const [, address = ''] = /rel="manifest" href="([^"]+)"/.exec(page) ?? []
      const manifest: Manifest = await (await app.request(address)).json()
      assert.equal(manifest.start_url, `/${locale}`)
      assert.equal(manifest.lang.slice(0, 2), locale)
      assert.equal(manifest.id, '/')
    }
  })

  it('has the icons that it names, in the sizes that it says', async () => {
    const { icons }: Manifest = JSON.parse(readFileSync(join(root, 'static/manifest.es.webmanifest'), 'utf8'))
    for (const { src, sizes } of icons.filter(({ type }) => type === 'image/png')) {
      const { width, height } = await sharp(join(root, src)).metadata()
      assert.equal(`${width}x${height}`, sizes, src)
    }
    assert.ok(icons.some(({ sizes }) => sizes === 'any'))
  })
})
