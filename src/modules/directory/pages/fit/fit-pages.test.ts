import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { mainOf, post } from '#test/forms.ts'
import { shopOf, workshopOf } from '#test/organisations.ts'
import { own } from '#kernel/database/database.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'

const es = { locale: 'es' }
const [workshop, shop] = ['taller-sumaq-away', 'tienda-jacaranda']

describe('who fits whom', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Awaited<ReturnType<typeof cast>>
  const text = async (path: string, cookie = '') => await mainOf(await site.app.request(path, { headers: { cookie } }))
  const send = async (path: string, fields: Record<string, string>, cookie: string) =>
    await post(site.app, path, { fields, cookie })
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
    await workshopOf(site.db, people.ana.id)
    await shopOf(site.db, people.carla.id)
  })

  it('is explained line by line, to whoever runs it and to everyone', async () => {
    const hers = await text(directoryUrls.fit.href({ ...es, organisation: workshop }), people.ana.cookie)
    assert.match(hers, /Buscas Distribución \(Tejido\), en México; Tienda Jacaranda tiene Tienda de artesanía\./)
    assert.match(
      hers,
      /Tienda Jacaranda busca Proveedores \(Tejido, Textiles\), en Perú; tú tienes Tejido \(Textiles\)\./,
    )
    assert.match(hers, /105 puntos/)
    const theirs = await text(directoryUrls.fit.href({ ...es, organisation: shop }))
    assert.match(theirs, /Tienda Jacaranda busca Proveedores .* Taller Sumaq Away tiene Tejido/)
    assert.doesNotMatch(theirs, /Pedir una presentación/)
  })

  it('is a rule that is published with its numbers', async () => {
    assert.match(await text(directoryUrls.fitRule.href(es)), /donde lo buscas\.<\/th><td class="table__number">40/)
  })

  it('shows no address before both agree', async () => {
    const ask = directoryUrls.introduce.href({ ...es, organisation: workshop, other: shop })
    assert.equal((await send(ask, { message: 'x' }, people.bruno.cookie)).status, 303)
    assert.equal((await send(ask, { message: ' ' }, people.ana.cookie)).status, 422)
    assert.equal((await send(ask, { message: 'Veinte mantas para tu tienda.' }, people.ana.cookie)).status, 303)
    assert.match(await mainOf(await send(ask, { message: 'Otra vez.' }, people.ana.cookie)), /Ya se lo pediste/)
    const [mine, theirs] = [workshop, shop].map((organisation) =>
      directoryUrls.introductions.href({ ...es, organisation }),
    )
    assert.doesNotMatch(await text(mine ?? '', people.ana.cookie), /compras@example\.org/)
    const asked = await text(theirs ?? '', people.carla.cookie)
    assert.match(asked, /Veinte mantas para tu tienda\./)
    assert.doesNotMatch(asked, /\+51 966 000 000/)

    const { id } = await own<DirectoryTables>(site.db).selectFrom('introduction').select('id').executeTakeFirstOrThrow()
    const answer = directoryUrls.introductionAnswer.href({ ...es, introduction: id })
    for (const cookie of [people.ana.cookie, people.bruno.cookie])
      assert.equal((await send(answer, { answer: 'accepted' }, cookie)).status, 404)
    assert.equal((await send(answer, { answer: 'accepted' }, people.carla.cookie)).status, 303)
    assert.match(await text(mine ?? '', people.ana.cookie), /compras@example\.org/)
    assert.match(await text(theirs ?? '', people.carla.cookie), /\+51 966 000 000/)
    assert.equal((await send(answer, { answer: 'declined' }, people.carla.cookie)).status, 404)
  })

  it('ends where either says that it is not for it', async () => {
    const no = directoryUrls.fitRefusal.href({ ...es, organisation: shop, other: workshop })
    assert.equal((await send(no, {}, people.carla.cookie)).status, 303)
    for (const organisation of [workshop, shop])
      assert.match(await text(directoryUrls.fit.href({ ...es, organisation })), /Todavía no corresponde nadie/)
    await send(no, { undo: 'yes' }, people.carla.cookie)
    assert.match(await text(directoryUrls.fit.href({ ...es, organisation: workshop })), /Tienda Jacaranda/)
  })
})
