import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import { mainOf } from '#test/forms.ts'
import { weaver } from '#test/organisations.ts'
import { declare } from '../../actions/declare.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'

describe('the directory', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  const open = async (query: Record<string, string> = {}, locale = 'es') =>
    await mainOf(await site.app.request(directoryUrls.directory.href({ locale }, query)))
  before(async () => {
    site = await testApp()
    await own<DirectoryTables>(site.db)
      .transaction()
      .execute(async (transaction) => await declare(transaction, weaver({ at: new Date() })))
  })

  for (const [locale, word] of [
    ['es', 'tejedora'],
    ['en', 'weaver'],
    ['pt', 'tecelã'],
  ] as const)
    it(`finds a weaver by what she makes, in ${locale}`, async () => {
      assert.match(await open({ q: word }, locale), /Taller Sumaq Away/)
    })

  it('is narrowed by facets, and says when nothing is left', async () => {
    assert.match(await open({ country: 'PE', sector: 'heritage' }), /Taller Sumaq Away/)
    assert.match(await open({ country: 'CL' }), /Nada cumple todo esto/)
  })

  for (const [locale, word, right] of [
    ['es', 'tejedroa', 'tejedor'],
    ['en', 'weever', 'weaver'],
    ['pt', 'tesela', 'tecela'],
  ] as const)
    it(`forgives a misspelling, and says so, in ${locale}`, async () => {
      const main = await open({ q: word }, locale)
      assert.ok(main.includes('Taller Sumaq Away'))
      assert.ok(main.includes(`>${right}</a>`), right)
    })

  it('says how many each choice would leave', async () => {
    assert.match(await open(), /Patrimonio cultural \(1\)/)
    assert.match(await open(), /<option value="PE">Perú \(1\)/)
  })

  it('shows her region on her page, and not her town', async () => {
    const page = await mainOf(
      await site.app.request(directoryUrls.organisation.href({ locale: 'es', organisation: 'taller-sumaq-away' })),
    )
    assert.match(page, /Ayacucho, Perú/)
    assert.doesNotMatch(page, /Quinua/)
  })
})
