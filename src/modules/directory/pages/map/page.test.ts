import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import { mainOf } from '#test/forms.ts'
import { weaver, weaverContent } from '#test/organisations.ts'
import { declare } from '../../actions/declare.ts'
import { revise } from '../../actions/revise.ts'
import type { Content, PlaceLevel } from '../../rules/content.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'

describe('the map of the directory', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let shown: { id: string; slug: string }
  const open = async (query: Record<string, string> = {}, locale = 'es') =>
    await mainOf(await site.app.request(directoryUrls.map.href({ locale }, query)))
  const content = (name: string, level: PlaceLevel, place: Partial<Content['place']> = {}): Content => {
    const made = weaverContent()
    return { ...made, name, place: { ...made.place, ...place }, show: { ...made.show, place: level } }
  }
  const act = async <result>(run: (transaction: ReturnType<typeof own<DirectoryTables>>) => Promise<result>) =>
    await own<DirectoryTables>(site.db).transaction().execute(run)
  const enter = async (given: Content) =>
    await act(async (transaction) => await declare(transaction, weaver({ at: new Date(), content: given })))

  before(async () => {
    site = await testApp()
    shown = await enter(content('Taller A Puertas Abiertas', 'point'))
    await enter(content('Taller En Casa', 'territory'))
    await enter(content('Taller Sin Región', 'country'))
    await enter(content('Aliada Lejana', 'country', { country: 'CR', territory: null }))
  })

  it('shows the four countries, each a link with its number, and lists what it has no place for', async () => {
    const page = await open()
    assert.match(page, /<title>Perú: 3 organizaciones\. Ver más de cerca\.<\/title>/)
    assert.match(page, /<title>Chile: 0 organizaciones\. Ver más de cerca\.<\/title>/)
    assert.match(page, /Perú, sin región: 1/)
    assert.match(page, /Costa Rica: 1/)
    assert.match(page, /Fronteras como las dibuja la fuente/)
    assert.match(page, /<th scope="row">Perú<\/th><td><a href="[^"]*territory=PE-AYA">Ayacucho<\/a><\/td><td[^>]*>2</)
  })

  it('comes nearer: a country by its territories, a territory by its points, a square by what is in it', async () => {
    assert.match(await open({ country: 'PE' }), /aria-label="Ayacucho: 2 organizaciones\. Ver más de cerca\."/)
    const near = await open({ territory: 'PE-AYA' })
    assert.match(near, /href="\/es\/directory\/organisations\/taller-a-puertas-abiertas" aria-label="Taller A Puertas/)
    assert.match(near, /aria-label="Sin punto exacto: 1 organización\. Ver la lista\."/)
    await enter(content('Taller De Al Lado', 'point'))
    const many = await open({ territory: 'PE-AYA' })
    const [, cell = ''] = many.match(/cell=([\d.-]+)" aria-label="2 organizaciones muy cerca/) ?? []
    const nearest = await open({ territory: 'PE-AYA', cell })
    assert.match(nearest, /Taller De Al Lado/)
    assert.doesNotMatch(nearest, /Taller En Casa/)
  })

  it('takes the same filter as the list, by counts and by words', async () => {
    assert.match(await open({ sector: 'heritage' }), /<title>Perú: \d organizaciones/)
    assert.match(await open({ sector: 'music' }), /Nada en este mapa cumple todo esto/)
    assert.match(
      await open({ q: 'ponchos', trade: 'weaving', country: 'PE' }),
      /aria-label="Ayacucho: \d organizaciones/,
    )
    assert.match(await open({ q: 'xyzzy' }), /Nada en este mapa cumple todo esto/)
  })

  it('forgets a point from the moment that its owner hides it', async () => {
    assert.match(await open({ territory: 'PE-AYA' }), /-13|A Puertas Abiertas/)
    await act(
      async (transaction) =>
        await revise(transaction, {
          id: shown.id,
          content: content('Taller A Puertas Abiertas', 'country'),
          personId: null,
          at: new Date(),
        }),
    )
    assert.doesNotMatch(await open({ territory: 'PE-AYA' }), /A Puertas Abiertas/)
    assert.match(await open({ country: 'PE' }), /Perú, sin región: 2/)
  })

  it('is not found where there is no such territory', async () => {
    const address = directoryUrls.map.href({ locale: 'es' }, { territory: 'PE-ZZZ' })
    assert.equal((await site.app.request(address)).status, 404)
  })
})
