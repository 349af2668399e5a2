import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { locales } from '#kernel/i18n/locales.ts'
import { testApp } from '#test/app.ts'
import { cast, enterStage } from '#test/cast.ts'
import { mainOf, post } from '#test/forms.ts'
import { accountsUrls as at } from '../../urls.ts'

const es = { locale: 'es' }
const groups = at.cardGroups.href(es)
const form = at.newCardGroup.href(es)

describe('cards for a group', () => {
  let site: Awaited<ReturnType<typeof testApp>>, people: Awaited<ReturnType<typeof cast>>
  let facilitator: Awaited<ReturnType<typeof enterStage>>
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
    facilitator = await enterStage(site.world, { name: 'Fabiola', role: 'facilitator' })
  })
  const visit = (path: string, cookie = facilitator.cookie) => site.app.request(path, { headers: { cookie } })
  const make = (fields: Record<string, string> = {}, cookie = facilitator.cookie) =>
    post(site.app, groups, {
      cookie,
      fields: { label: 'Quinua', country: 'PE', language: 'es', names: 'Ana Quispe\n\nRosa', ...fields },
    })
  const counted = async () => (await site.db.selectFrom('card').select('id').execute()).length

  it('are made from names, one a line, and shown once with their codes', async () => {
    const { printing = '' } =
      /name="printing" value="(?<printing>[^"]+)"/.exec(await mainOf(await visit(form)))?.groups ?? {}
    const response = await make({ printing })
    const html = await mainOf(response)
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('cache-control'), 'no-store')
    assert.equal(html.match(/class="card-sheets__card"/g)?.length, 2)
    assert.match(html, /Ana Quispe/)
    assert.match(html, /<dd>[0-9A-Z]{4}-[0-9A-Z]{4}<\/dd>/)
    assert.match(html, /<dd>\d{4} \d{4}<\/dd>/)

    const again = await make({ printing })
    assert.equal(again.status, 409)
    assert.match(await mainOf(again), /ya se mostraron/)
    assert.equal(await counted(), 2)
  })
  it('are accounts of plain learners, with an address that is nobody’s and is shown nowhere', async () => {
    const rows = await site.db.selectFrom('person').selectAll().where('name', '=', 'Rosa').execute()
    assert.deepEqual(
      rows.map(({ languages, country }) => [languages, country]),
      [[['es'], 'PE']],
    )
    assert.match(rows[0]?.email ?? '', /@cards\.invalid$/)
    const list = await mainOf(await visit(at.people.href(es), people.adela.cookie))
    assert.match(list, /Rosa/)
    assert.doesNotMatch(list, /invalid/)
    assert.doesNotMatch(await mainOf(await visit(at.people.href(es, { q: 'invalid' }), people.adela.cookie)), /Rosa/)
    const page = at.person.href({ locale: 'es', person: rows[0]?.id ?? '' })
    assert.doesNotMatch(await mainOf(await visit(page, people.adela.cookie)), /invalid/)
  })
  it('are never written a letter, whoever asks for one', async () => {
    const [{ email = '' } = {}] = await site.db
      .selectFrom('person')
      .select('email')
      .where('name', '=', 'Rosa')
      .execute()
    for (const page of [at.mailLink, at.passwordReset, at.signUp, at.signIn])
      assert.equal(
        (await post(site.app, page.href(es), { fields: { email, name: 'X', password: 'cuatro hilos que cruzan' } }))
          .status,
        422,
      )
    assert.deepEqual(await site.db.selectFrom('mail').selectAll().execute(), [])
  })
  it('are listed for who made them, and for whoever may renew any', async () => {
    for (const locale of locales) {
      const html = await (await visit(at.cardGroups.href({ locale }))).text()
      assert.match(html, /Quinua/)
      assert.equal(html.match(/<h1/g)?.length, 1)
    }
    assert.match(await mainOf(await visit(groups, people.adela.cookie)), /Quinua/)
    const other = await enterStage(site.world, { name: 'Gabriel', role: 'facilitator' })
    assert.doesNotMatch(await mainOf(await visit(groups, other.cookie)), /Quinua/)
    const [{ id: group = '' } = {}] = await site.db.selectFrom('card_group').select('id').execute()
    const page = at.cardGroup.href({ locale: 'es', group })
    assert.match(await mainOf(await visit(page)), /Ana Quispe[\s\S]*sin usar/)
    assert.equal((await visit(page, other.cookie)).status, 404)
    assert.equal((await visit(at.cardGroup.href({ locale: 'es', group: 'x' }))).status, 404)
  })
  it('say what is wrong, line by line, and lose nothing', async () => {
    const before = await counted()
    const names = `Ana\n${'x'.repeat(101)}\n\n${'y'.repeat(101)}`
    const response = await make({ label: ' ', country: 'BR', language: 'fr', names })
    const html = await mainOf(response)
    assert.equal(response.status, 422)
    assert.match(html, /Línea 2: [^.]+\. Acórtalo\. Línea 4:/)
    assert.equal(html.match(/error-summary__link/g)?.length, 4)
    assert.ok(html.includes('x'.repeat(101)))
    assert.match(await mainOf(await make({ names: ' \n' })), /al menos un nombre/)
    assert.match(await mainOf(await make({ names: 'Ana\n'.repeat(61) })), /Hay 61 nombres/)
    assert.equal(await counted(), before)
  })
  it('are for facilitators and administrators: not for an officer, a learner or whoever is signed out', async () => {
    for (const cookie of [people.diego.cookie, people.elena.cookie]) {
      assert.equal((await make({}, cookie)).status, 403)
      assert.equal((await visit(form, cookie)).status, 403)
      assert.equal((await visit(groups, cookie)).status, 403)
    }
    assert.match((await make({}, '')).headers.get('location') ?? '', /sign-in/)
    assert.equal((await site.app.request(groups, { method: 'PUT' })).status, 404)
    assert.equal((await make({}, people.adela.cookie)).status, 200)
  })
  it('leave in the record of changes that they were made, and no name', async () => {
    const rows = await site.db.selectFrom('audit').selectAll().where('event', '=', 'cardsMade').execute()
    assert.deepEqual(rows[0]?.detail, { count: 2 })
    assert.doesNotMatch(JSON.stringify(rows), /Ana|Rosa/)
    assert.match(await mainOf(await visit(at.audit.href(es), people.adela.cookie)), /tarjetas de cuenta hechas/)
  })
})
