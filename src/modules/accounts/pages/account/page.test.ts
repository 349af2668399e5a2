import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { locales } from '#kernel/i18n/locales.ts'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { mainOf, post } from '#test/forms.ts'
import { accountsUrls as at } from '../../urls.ts'

const es = { locale: 'es' }

describe('my account', () => {
  let site: Awaited<ReturnType<typeof testApp>>, people: Awaited<ReturnType<typeof cast>>
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
  })
  const visit = (path: string, cookie = people.ana.cookie) => site.app.request(path, { headers: { cookie } })
  const own = [
    'account',
    'profile',
    'consents',
    'password',
    'sessions',
    'passkeys',
    'data',
    'deletion',
    'signOut',
  ] as const

  for (const page of own)
    it(`shows its page '${page}' in three languages, with one heading, to whoever is signed in`, async () => {
      for (const locale of locales) {
        const response = await visit(at[page].href({ locale }))
        const html = await response.text()
        assert.equal(response.status, 200)
        assert.equal(html.match(/<h1/g)?.length, 1)
        assert.match(html, /<meta name="robots" content="noindex"/)
        assert.equal((await site.app.request(at[page].href({ locale }))).status, 303)
      }
    })

  it('keeps who I am, with country and territory of one list', async () => {
    const fields = { name: ' Ana Quispe ', place: 'PE-AYA', sector: 'other-trades', languages: 'qu' }
    assert.equal((await post(site.app, at.profile.href(es), { fields, cookie: people.ana.cookie })).status, 303)
    const row = await site.db.selectFrom('person').selectAll().where('id', '=', people.ana.id).executeTakeFirstOrThrow()
    const { name, country, territory, sector, languages } = row
    assert.deepEqual(
      [name, country, territory, sector, languages],
      ['Ana Quispe', 'PE', 'PE-AYA', 'other-trades', ['qu']],
    )
    const html = await mainOf(await visit(at.profile.href(es)))
    assert.match(html, /<option value="PE-AYA" selected/)
  })
  it('says what is wrong in a profile, and keeps what was typed', async () => {
    const fields = { name: 'A'.repeat(101), place: 'BR-SP', sector: 'painting', languages: 'xx' }
    const response = await post(site.app, at.profile.href(es), { fields, cookie: people.ana.cookie })
    const html = await mainOf(response)
    assert.equal(response.status, 422)
    assert.match(html, /100 caracteres como máximo/)
    assert.equal(html.match(/error-summary__link/g)?.length, 4)
  })
  it('changes nobody’s account but her own', async () => {
    await post(site.app, at.profile.href(es), { fields: { name: 'Otra', place: '' }, cookie: people.carla.cookie })
    assert.match(await mainOf(await visit(at.account.href(es))), /Ana Quispe/)
  })
  it('records what I show, and when I no longer do', async () => {
    const path = at.consents.href(es)
    await post(site.app, path, { fields: { 'name-on-certificates': 'on' }, cookie: people.ana.cookie })
    await post(site.app, path, { fields: { 'name-on-certificates': 'on' }, cookie: people.ana.cookie })
    assert.match(await mainOf(await visit(path)), /checked/)
    await post(site.app, path, { cookie: people.ana.cookie })
    const rows = await site.db.selectFrom('consent').selectAll().where('person_id', '=', people.ana.id).execute()
    assert.equal(rows.length, 1)
    assert.ok(rows[0]?.withdrawn_at)
    assert.doesNotMatch(await mainOf(await visit(path)), /checked/)
  })
  it('gives my data, without a secret in it, and nobody else’s', async () => {
    const response = await visit(at.dataFile.href(es))
    const text = await response.text()
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="conecta-pacifico-/)
    assert.equal(JSON.parse(text).accounts.email, people.ana.email)
    assert.doesNotMatch(text, /token|bruno@|password/)
    assert.equal((await site.app.request(at.dataFile.href(es))).status, 303)
  })
  it('is not found in a language that we do not speak', async () => {
    assert.equal((await visit('/fr/accounts/account')).status, 404)
  })
})
