import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import { mainOf } from '#test/forms.ts'
import { kinds } from '../rules/kinds.ts'
import { sectors } from '../rules/trades.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import { loadDemo } from './load-demo.ts'

const facesOf = async ({ db }: Awaited<ReturnType<typeof testApp>>) =>
  (await own<DirectoryTables>(db).selectFrom('listing').select('face').orderBy('slug').execute()).map(
    ({ face }) => face,
  )

describe('the organisations of the demonstration', () => {
  it('are entered once, of each kind but ally, each sector, country and state, and are run by the cast', async () => {
    const site = await testApp({ environment: { DEMO: '1' } })
    const cast = ['ana', 'bruno', 'carla'].map((name) => `${name}@demo.example`)
    await site.pool.query(
      'insert into person (name, email, email_verified) select mail, mail, true from unnest($1::text[]) as mail',
      [cast],
    )
    await loadDemo(site.world)
    const faces = await facesOf(site)
    await loadDemo(site.world)
    assert.equal((await facesOf(site)).length, faces.length)
    assert.deepEqual(new Set(faces.map(({ kind }) => kind)), new Set(kinds.filter((kind) => kind !== 'ally')))
    assert.deepEqual(new Set(faces.flatMap((face) => face.sectors)), new Set(sectors))
    assert.deepEqual(new Set(faces.map(({ place }) => place.country)), new Set(['CL', 'CO', 'MX', 'PE']))
    assert.deepEqual(new Set(faces.map(({ state }) => state)), new Set(['declared', 'verified', 'stale']))
    const { rows } = await site.pool.query(
      `select distinct email from steward join person on person.id = person_id order by email`,
    )
    assert.deepEqual(
      rows,
      cast.map((email) => ({ email })),
    )
  })

  it('are told from real ones by name, by a line of their own, and in what is taken away', async () => {
    const site = await testApp({ environment: { DEMO: '1' } })
    await loadDemo(site.world)
    const [face, ...others] = await facesOf(site)
    assert.ok(face && others.length > 20)
    for (const each of [face, ...others]) {
      assert.match(each.name, / \(ejemplo\)$/)
      assert.equal(each.origin, 'demo')
      for (const address of [each.contact?.email, each.website])
        assert.match(address ?? '.demo.example', /[.@]demo\.example$/)
    }
    const page = async (path: string) => await mainOf(await site.app.request(path))
    const organisation = face.slug
    for (const path of [
      directoryUrls.directory.href({ locale: 'es' }),
      directoryUrls.organisation.href({ locale: 'es', organisation }),
    ])
      assert.match(await page(path), /Ejemplo: no es una organización real/)
    const csv = await site.app.request(directoryUrls.listFile.href({ locale: 'es', format: 'csv' }))
    assert.match(await csv.text(), /\(ejemplo\)/)
    const one = await site.app.request(directoryUrls.apiOne.href({ organisation }))
    assert.match(await one.text(), /"source":"demo"/)
  })

  it('are not there otherwise', async () => {
    const site = await testApp()
    await loadDemo(site.world)
    assert.deepEqual(await facesOf(site), [])
  })
})
