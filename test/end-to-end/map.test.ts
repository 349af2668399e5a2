import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { embeddedPlaces } from '#kernel/database/embedded/places.ts'
import { connection } from '#kernel/database/embedded/postgres.ts'
import { connect } from '#kernel/database/pool.ts'
import { own } from '#kernel/database/database.ts'
import { declare } from '#modules/directory/actions/declare.ts'
import type { DirectoryTables } from '#modules/directory/tables.ts'
import { weaver, weaverContent } from '../organisations.ts'
import { desktop, openSite, phone, type Site } from './site.ts'

const map = '/es/directory/map'

describe('the map in a browser', () => {
  let site: Site
  before(async () => {
    site = await openSite()
    const connections = connect(connection(embeddedPlaces(site.folder).sockets))
    const made = weaverContent()
    const shown = { ...made, name: 'Taller En El Punto', show: { ...made.show, place: 'point' as const } }
    await own<DirectoryTables>(connections.db)
      .transaction()
      .execute(async (transaction) => {
        await declare(transaction, weaver({ at: new Date() }))
        await declare(transaction, weaver({ at: new Date(), content: shown }))
      })
    await connections.close()
  })

  /** From the four countries to one workshop. */
  const walk = async (page: Page) => {
    await page.goto(map)
    await page.getByRole('link', { name: /^Perú: \d+ organizaciones/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Perú en el mapa' }).waitFor()
    await page.getByRole('link', { name: 'Ayacucho: 2 organizaciones. Ver más de cerca.' }).click()
    await page.getByRole('heading', { level: 1, name: 'Ayacucho en el mapa' }).waitFor()
    await page.getByRole('link', { name: 'Taller En El Punto' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Taller En El Punto' }).waitFor()
  }

  it('opens down to one workshop without script, on a phone', async () => {
    const page = await site.visit({ viewport: phone, javaScriptEnabled: false })
    await walk(page)
    await page.context().close()
  })

  it('opens in place with script, and the browser’s way back leads back', async () => {
    const page = await site.visit({ viewport: desktop })
    await walk(page)
    await page.goto(map)
    await page.evaluate(() => document.body.setAttribute('data-still', 'here'))
    await page.getByRole('link', { name: /^Perú: \d/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Perú en el mapa' }).waitFor()
    assert.equal(new URL(page.url()).search, '?country=PE')
    assert.match(await page.title(), /^Perú en el mapa/)
    const other = await page.locator('.layout__header a[hreflang=en]').getAttribute('href')
    assert.equal(other, '/en/directory/map?country=PE')
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Mapa del directorio' }).waitFor()
    assert.equal(await page.locator('body').getAttribute('data-still'), 'here')
    await page.context().close()
  })

  it('filters without reloading, and keeps the focus where it was', async () => {
    const page = await site.visit({ viewport: desktop })
    await page.goto(map)
    await page.getByRole('button', { name: 'Acercar' }).waitFor()
    await page.getByLabel('Sector').focus()
    await page.getByLabel('Sector').selectOption('music')
    await page.getByText('Nada en este mapa cumple todo esto').waitFor()
    assert.equal(new URL(page.url()).search, '?sector=music')
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'sector')
    await page.context().close()
  })

  it('comes nearer with buttons and keys, moves, and shows all again', async () => {
    const page = await site.visit({ viewport: desktop })
    await page.goto(`${map}?country=PE`)
    const seen = async () => (await page.locator('.map__sheet').getAttribute('viewBox'))?.split(' ').map(Number) ?? []
    const whole = await seen()
    await page.getByRole('button', { name: 'Acercar' }).click()
    const near = await seen()
    assert.ok((near[2] ?? 0) < (whole[2] ?? 0))
    await page.keyboard.press('ArrowRight')
    assert.ok(((await seen())[0] ?? 0) > (near[0] ?? 0))
    await page.keyboard.press('+')
    assert.ok(((await seen())[2] ?? 0) < (near[2] ?? 0))
    await page.keyboard.press('0')
    assert.deepEqual((await seen()).map(Math.round), whole.map(Math.round))
    await page.context().close()
  })
})
